"""Buttons that begin or call off that somebody is forgotten, and those of how long things stay."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.personal_data import Kept


class Step(StrEnum):
    OPEN = "o"
    SURELY = "y"
    CALL_OFF = "n"


class ForgetMe(CallbackData, prefix="yf"):
    step: Step = Step.OPEN


class ForgetFor(CallbackData, prefix="yz"):
    """For a member whom no messenger reaches; stands on their card."""

    member_id: int
    step: Step = Step.OPEN


class Terms(CallbackData, prefix="yt"):
    """How long what is kept."""


class ChooseTerm(CallbackData, prefix="yc"):
    kept: Kept


class KeepFor(CallbackData, prefix="yk"):
    kept: Kept
    days: int
