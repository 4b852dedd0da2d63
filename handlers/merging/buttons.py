"""What the buttons of joining two members carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Step(StrEnum):
    PREVIEW = "p"
    ASK = "a"
    SURELY = "y"


class NotNow(CallbackData, prefix="zb"):
    """Back to the member's card: no name is asked for any more."""

    member_id: int


class Pair(CallbackData, prefix="zp"):
    """Which of the two is kept, and how far it has gone."""

    kept: int
    gone: int
    step: Step = Step.PREVIEW
