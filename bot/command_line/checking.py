"""check: settings, tokens, VK's community and the database; says in words what to change."""

from argparse import Namespace
from collections.abc import Awaitable, Callable, Sequence

from aiogram import Bot

from bot.command_line.keeping import tell
from bot.command_line.problems import sentence
from bot.platforms import telegram, telegram_check, vk
from bot.platforms.problems import Problem
from bot.platforms.vk import settings_check
from bot.settings import Settings, load_settings
from locales import Say, words
from storage.migrate import revision_state

Found = list[str]
# What is worth knowing, though the bot works all the same.
NOTE = "-note-"


async def check(_: Namespace, __: Say) -> int:
    """0 where nothing needs to be changed."""
    settings = load_settings()
    say = words(settings.language)
    tell(say("cli-check-settings"))
    found = await database(settings, say)
    found += await telegram_problems(settings, say)
    found += await vk_problems(settings, say)
    for problem in found:
        tell(f"✗ {problem}")
    return 1 if found else 0


async def database(settings: Settings, say: Say) -> Found:
    try:
        state = await revision_state(settings.database)
    except Exception as error:
        if told := sentence(error, say):
            return [told]
        raise
    if state.current is None:
        tell(say("cli-check-database-new"))
    elif state.current != state.newest:
        tell(say("cli-check-database-old", current=state.current, newest=state.newest))
    else:
        tell(say("cli-check-database", revision=state.newest))
    return []


async def telegram_problems(settings: Settings, say: Say) -> Found:
    token = settings.telegram_token.get_secret_value()
    if not token:
        tell(say("cli-check-telegram-off"))
        return []
    proxy = settings.telegram_proxy.get_secret_value()
    bot = telegram.connect(token, settings.telegram_api_url or None, proxy or None)
    return await asked(bot, telegram_check.problems, say("cli-check-telegram"), say)


async def vk_problems(settings: Settings, say: Say) -> Found:
    token = settings.vk_token.get_secret_value()
    if not token:
        tell(say("cli-check-vk-off"))
        return []
    bot = vk.connect(token, settings.vk_group_id, settings.vk_api_url or None)
    return await asked(bot, settings_check.problems, say("cli-check-vk"), say)


async def asked(
    bot: Bot, look: Callable[[Bot], Awaitable[Sequence[Problem]]], all_well: str, say: Say
) -> Found:
    """Notes are told at once; problems are for the end."""
    async with bot.session:
        found = await look(bot)
    told = [(problem.id, say(problem.id, **problem.facts)) for problem in found]
    notes = [words for name, words in told if NOTE in name]
    problems = [words for name, words in told if NOTE not in name]
    for line in [*([] if problems else [all_well]), *notes]:
        tell(line)
    return problems
