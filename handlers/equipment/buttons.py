"""What the buttons about equipment carry; days as numbers of the calendar."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from services.equipment_changes import Setting


class View(StrEnum):
    ALL = "a"
    MINE = "m"
    HISTORY = "h"
    COMING = "c"
    PHOTO = "p"
    SETTINGS = "s"
    NEW = "n"


class Show(CallbackData, prefix="eb"):
    what: View
    first: int = 0
    equipment_id: int = 0


class Take(CallbackData, prefix="ec"):
    """Days that are not known yet are asked for; `instead` of one's own booking."""

    equipment_id: int
    first: int = 0
    until: int = 0
    instead: int = 0


class Deal(StrEnum):
    OPEN = "o"
    CANCEL = "c"
    SURELY = "s"


class WithBooking(CallbackData, prefix="ed"):
    booking_id: int
    deal: Deal = Deal.OPEN


class Change(CallbackData, prefix="ei"):
    equipment_id: int
    setting: Setting
    clear: bool = False


class Keeper(CallbackData, prefix="ej"):
    """Who is to keep it."""

    equipment_id: int
    member_id: int
