"""What follows a command."""

from aiogram.filters import Filter
from aiogram.types import TelegramObject


class WithArguments(Filter):
    """The command, heard by the filter before, came with words."""

    async def __call__(self, _: TelegramObject, arguments: str) -> bool:
        return bool(arguments)
