"""What the buttons about roles carry; `unit_id` 0 is the unit that one speaks in."""

from aiogram.filters.callback_data import CallbackData

from domain.people import Role


class ShowOffice(CallbackData, prefix="xo"):
    """Who answers for what."""


class GiveRole(CallbackData, prefix="xg"):
    """For how long is asked next."""

    member_id: int
    role: Role
    unit_id: int = 0


class ForDays(CallbackData, prefix="xt"):
    """The term; 0 has no end. On what ground is asked next."""

    member_id: int
    role: Role
    days: int
    unit_id: int = 0


class NoGround(CallbackData, prefix="xn"):
    """Given without a ground."""

    member_id: int
    role: Role
    days: int
    unit_id: int = 0


class EndRole(CallbackData, prefix="xe"):
    """Another's role ends; `why` is asked unless it is to be ended at once."""

    member_id: int
    role: Role
    at_once: bool = False


class LayDown(CallbackData, prefix="xd"):
    """One's own role; done when one is `sure`."""

    role: Role
    sure: bool = False


class HandOver(CallbackData, prefix="xp"):
    """One's own term to this member; done when one is `sure`."""

    member_id: int
    sure: bool = False


class Vacant(CallbackData, prefix="xv"):
    """A unit where nobody is in office: whom to appoint."""

    unit_id: int
    first: int = 0
