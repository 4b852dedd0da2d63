"""Buttons that lead to a member's card, and those on it that other topics answer."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.projects import Labour


class Do(StrEnum):
    OPEN = "o"


class ListFrom(CallbackData, prefix="ml"):
    """The list of members, from a place in it on."""

    first: int = 0


class CardOf(CallbackData, prefix="mc"):
    member_id: int
    do: Do = Do.OPEN


class HistoryOf(CallbackData, prefix="xh"):
    """A page of all that this member has written down."""

    member_id: int
    first: int = 0


class AccountOf(CallbackData, prefix="xw"):
    """How this member's balance has come about; `back` cycles lie after those shown."""

    member_id: int
    labour: Labour
    back: int = 0


class ExcusedOf(CallbackData, prefix="xl"):
    """The days on which less is due of this member."""

    member_id: int


class RolesOf(CallbackData, prefix="xr"):
    """What this member answers for; in another unit than one's own where that is named."""

    member_id: int
    unit_id: int = 0


class LogFor(CallbackData, prefix="hf"):
    """Hours are to be entered on behalf of this member."""

    member_id: int


class LeaveFor(CallbackData, prefix="vf"):
    """Leave is to be asked for on behalf of this member, whom no messenger reaches."""

    member_id: int


class RarerOf(CallbackData, prefix="xk"):
    """What is done with this member now and then."""

    member_id: int


class EntriesOf(CallbackData, prefix="ce"):
    """A page of the entries of this member's work."""

    member_id: int
    first: int = 0


class MergeWith(CallbackData, prefix="zm"):
    """This member is the same person as another one, who is still to be found."""

    member_id: int
