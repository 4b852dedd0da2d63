"""Buttons by which a coordinator waives a deficit; a member's card has one of them too."""

from aiogram.filters.callback_data import CallbackData

from domain.projects import Labour


class WaiveFor(CallbackData, prefix="qf"):
    """Whatever this member owes."""

    member_id: int


class OwingFrom(CallbackData, prefix="ql"):
    """A page of those who owe."""

    first: int = 0


class WaiveOf(CallbackData, prefix="qo"):
    """Of one kind of labour."""

    member_id: int
    labour: Labour


class WaiveAll(CallbackData, prefix="qw"):
    """Answers how much: all that is owed."""

    member_id: int


class TakeWaiverBack(CallbackData, prefix="qu"):
    line_id: int
