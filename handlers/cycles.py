"""Cycles in words: a week and a month by their names, any other by its days."""

from datetime import date

from domain.cycles import A_DAY
from locales import Fact, Say

A_WEEK = 6 * A_DAY


def kind_of(first: date, last: date) -> str:
    """For words to choose by; a cycle cut short is a period like any other."""
    if first.weekday() == 0 and last - first == A_WEEK:
        return "week"
    if first.day == 1 and last.month == first.month and (last + A_DAY).day == 1:
        return "month"
    return "period"


def facts_of(first: date, last: date) -> dict[str, Fact]:
    return {"kind": kind_of(first, last), "first": first, "last": last}


def cycle_title(say: Say, first: date, last: date) -> str:
    """Неделя 16–22 ноября; Ноябрь; Период 2–29 ноября"""
    return say("cycle-title", **facts_of(first, last), month=first.month)
