"""What the timer's buttons carry."""

from aiogram.filters.callback_data import CallbackData


class Start(CallbackData, prefix="ts"):
    project_id: int


class Stop(CallbackData, prefix="tx"):
    """`begun` names the timer, so that an old button never touches a later one."""

    begun: int


class Drop(CallbackData, prefix="td"):
    begun: int


class Refresh(CallbackData, prefix="tl"):
    pass


class Tell(CallbackData, prefix="tt"):
    """How long it really was; 0 minutes: it will be written."""

    minutes: int
    begun: int
