"""How a code becomes an address that opens the chat with it."""

from collections.abc import Callable

from aiogram.types import User

from domain.people import Network


def invite_url(network: Network, bot: User) -> Callable[[str], str]:
    """On the local page a code is typed."""

    def url(code: str) -> str:
        match network:
            case Network.TELEGRAM:
                return f"https://t.me/{bot.username}?start={code}"
            case Network.VK:
                return f"https://vk.me/club{bot.id}?ref={code}"
            case Network.LOCAL:
                return f"/start {code}"

    return url


def private_url(network: Network, bot: User) -> str | None:
    """Where one talks to the bot alone; the local page has no addresses."""
    match network:
        case Network.TELEGRAM:
            return f"https://t.me/{bot.username}"
        case Network.VK:
            return f"https://vk.me/club{bot.id}"
    return None
