"""What the buttons about files carry."""

from aiogram.filters.callback_data import CallbackData


class Template(CallbackData, prefix="ik"):
    """A file to fill in: members or hours."""

    kind: str


class Write(CallbackData, prefix="iw"):
    draft: int


class Stop(CallbackData, prefix="ix"):
    pass
