"""The list of commands that a messenger shows beside its input, by language and by role."""

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeChat

from domain.people import Account, Member
from handlers.commands import COMMANDS, For, may_see
from locales import LANGUAGES, Say, words

# What is answered in a group; see handlers/groups.
IN_GROUPS = ("projects", "norm", "group", "help")


async def publish(bot: Bot) -> None:
    """What members see in private and in groups; other languages are shown the first one."""
    shown = [name for name, whom in COMMANDS.items() if whom in (For.ANYBODY, For.MEMBERS)]
    for language in (None, *LANGUAGES):
        say, groups = words(language or LANGUAGES[0]), BotCommandScopeAllGroupChats()
        await bot.set_my_commands(_commands(say, shown), language_code=language)
        there = _commands(say, list(IN_GROUPS))
        await bot.set_my_commands(there, scope=groups, language_code=language)


async def publish_for(bot: Bot, account: Account, member: Member) -> None:
    """What one member may do, in the language they chose."""
    shown = [name for name in COMMANDS if may_see(name, member)]
    chat = BotCommandScopeChat(chat_id=account.external_id)
    await bot.set_my_commands(_commands(words(member.language), shown), scope=chat)


def _commands(say: Say, names: list[str]) -> list[BotCommand]:
    return [BotCommand(command=name, description=say(f"about-{name}")) for name in names]
