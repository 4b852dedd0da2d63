"""What the buttons about hours of many carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Project(CallbackData, prefix="kp"):
    project_id: int
    plan: int


class Group(StrEnum):
    PARTICIPANTS = "p"
    EVERYBODY = "e"
    LAST = "l"
    NOBODY = "n"


class Choose(CallbackData, prefix="kg"):
    """All of a group at once; NOBODY begins with an empty list."""

    group: Group
    plan: int


class Tick(CallbackData, prefix="kt"):
    member_id: int
    plan: int


class ListFrom(CallbackData, prefix="kl"):
    first: int
    plan: int


class Do(StrEnum):
    PREVIEW = "v"
    WRITE = "w"
    LIST = "l"
    STOP = "x"


class Finish(CallbackData, prefix="kf"):
    do: Do
    plan: int


class Batches(CallbackData, prefix="kb"):
    """What was written at once, newest first."""

    first: int = 0


class OpenBatch(CallbackData, prefix="kc"):
    batch_id: int


class UndoBatch(CallbackData, prefix="ku"):
    batch_id: int
