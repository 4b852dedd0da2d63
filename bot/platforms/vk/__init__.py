"""VK speaks Telegram here: a community's bot as an aiogram Bot."""

from aiogram import Bot

from bot.platforms.vk.api import VkApi, trusts_proxies
from bot.platforms.vk.session import VkSession
from bot.platforms.vk.wire import Wire
from bot.platforms.vocabulary import KeepToVocabulary


def connect(
    token: str, group_id: int, api_url: str | None = None, calls_a_second: float = 20
) -> Bot:
    """Needs a running event loop only when it is first used. api_url stands in for VK's host."""
    api = VkApi(token, api_url, calls_a_second)
    session = VkSession(api, group_id, Wire(trusts_proxies(api_url)))
    session.middleware(KeepToVocabulary())
    # The real token never comes near aiogram, which quotes its own in addresses.
    return Bot(f"{group_id}:vk", session=session)
