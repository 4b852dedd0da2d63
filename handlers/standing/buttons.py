"""What the buttons beneath «Мои часы» carry."""

from aiogram.filters.callback_data import CallbackData

from domain.projects import Labour


class ShowStanding(CallbackData, prefix="ws"):
    pass


class Why(CallbackData, prefix="wy"):
    """`back` cycles lie between those shown and the newest one."""

    labour: Labour
    back: int


class Remind(CallbackData, prefix="wr"):
    ordinal: int
