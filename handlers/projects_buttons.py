"""The button that begins to log hours to a project, wherever a project is shown."""

from aiogram.filters.callback_data import CallbackData


class LogTo(CallbackData, prefix="hp"):
    project_id: int
