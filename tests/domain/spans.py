"""Days of 2026, written shortly."""

from datetime import date

from domain.cycles import Span


def day(text):
    return Span(_date(text), _date(text))


def days(first, last):
    return Span(_date(first), _date(last))


def since(text):
    return Span(_date(text))


def _date(text):
    number, month = text.split(".")
    return date(2026, int(month), int(number))
