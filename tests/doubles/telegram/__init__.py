"""Telegram's Bot API server on this machine, with people who talk to the bot."""

from tests.doubles.telegram.messenger import TelegramMessenger
from tests.doubles.telegram.server import TelegramServer

__all__ = ["TelegramMessenger", "TelegramServer"]
