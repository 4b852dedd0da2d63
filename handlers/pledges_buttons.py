"""Buttons of pledges, wherever a project is shown; a cycle is known by its first day's number."""

from datetime import date

from aiogram.filters.callback_data import CallbackData

from domain.pledges import PledgeTooLate

RUNNING = 0


class Ask(CallbackData, prefix="oa"):
    """How much shall it be?"""

    project: int
    cycle: int


class Promise(CallbackData, prefix="op"):
    project: int
    cycle: int
    minutes: int


class InWords(CallbackData, prefix="ow"):
    """The answer is none of those on the buttons and will be written."""

    project: int
    cycle: int


class Withdraw(CallbackData, prefix="ox"):
    project: int
    cycle: int


class OfProject(CallbackData, prefix="of"):
    """What has been promised to a project, for who coordinates it."""

    project: int
    first: int


def first_day(cycle: int) -> date | None:
    """None for the cycle that runs; PledgeTooLate for a day that never was."""
    if cycle == RUNNING:
        return None
    try:
        return date.fromordinal(cycle)
    except (ValueError, OverflowError):
        raise PledgeTooLate from None
