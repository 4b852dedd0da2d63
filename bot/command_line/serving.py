"""run: serve the networks that have a token, or the local chat."""

from argparse import Namespace

from bot.logs import start_logging
from bot.serving import run as serve
from bot.settings import load_settings
from locales import Say


async def run(asked: Namespace, _: Say) -> int:
    settings = load_settings()
    start_logging(settings.log_format, settings.secrets)
    await serve(settings, with_local_chat=asked.local_chat or not settings.has_tokens)
    return 0
