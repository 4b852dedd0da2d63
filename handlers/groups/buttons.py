"""What the buttons in a group carry; which group it is, their message knows."""

from aiogram.filters.callback_data import CallbackData


class Bind(CallbackData, prefix="gb"):
    """To the unit of the coordinator who presses."""


class Unbind(CallbackData, prefix="gu"):
    """The chat hears nothing of the unit any more."""


class Announce(CallbackData, prefix="ga"):
    """Announcements come (1), or not."""

    on: int


class Here(CallbackData, prefix="gt"):
    """What the bot has to say comes into this topic."""
