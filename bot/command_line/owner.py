"""owner-link: the first coordinator is made by the operator, never by who writes first."""

from argparse import Namespace

from aiogram import Bot

from bot.command_line.keeping import tell
from bot.demo_clock import open_clock
from bot.invitations import invite_url
from bot.serving import connect, open_cooperative
from bot.settings import load_settings
from domain.people import Network
from locales import Say
from services.founding import owner_code


async def owner_link(_: Namespace, say: Say) -> int:
    settings = load_settings()
    database = await open_cooperative(settings)
    try:
        bots = await connect(settings, database)
        clock = await open_clock(settings, database)
        code = await database.write(owner_code, clock())
    finally:
        await database.close()
    tell(say("cli-owner-code", code=code))
    for network, bot in bots.items():
        tell(await address(network, bot, code, say))
    return 0


async def address(network: Network, bot: Bot, code: str, say: Say) -> str:
    """A link for a tap where the network answers; the code serves as well."""
    try:
        async with bot.session:
            return invite_url(network, await bot.me())(code)
    except Exception as error:
        return say("cli-owner-link-none", network=network, problem=type(error).__name__)
