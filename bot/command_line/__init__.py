"""The operator's commands. What one does not need it does not import: --help answers at once."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from locales import LANGUAGES, Say

# A command and the module here that carries it out.
COMMANDS = {
    "run": "serving",
    "migrate": "keeping",
    "check": "checking",
    "owner-link": "owner",
    "backup": "keeping",
    "restore": "keeping",
}
WITH_FILE = ("backup", "restore")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0, 1 for a problem told in one sentence, 2 for words not understood."""
    # What the bot writes is members' personal data: for its own user's eyes alone.
    os.umask(0o077)
    say = Say(language(), "command_line")
    asked = parser(say).parse_args(arguments)
    module = import_module(f"bot.command_line.{COMMANDS[asked.command]}")
    try:
        return int(asyncio.run(getattr(module, asked.command.replace("-", "_"))(asked, say)))
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return explain(error, say)


def explain(error: Exception, say: Say) -> int:
    """A problem that has a sentence is told by it; of anything else the place, never the words."""
    from bot.command_line.problems import sentence  # noqa: PLC0415
    from bot.traces import trace  # noqa: PLC0415

    print(sentence(error, say) or trace(error), file=sys.stderr)  # noqa: T201
    return 1


def parser(say: Say) -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser("progress-bot", description=say("cli-about"))
    commands = whole.add_subparsers(dest="command", required=True, title=say("cli-commands"))
    for name in COMMANDS:
        command = commands.add_parser(name, help=say(f"cli-{name}"))
        if name in WITH_FILE:
            command.add_argument("file", type=Path, help=say(f"cli-{name}-file"))
        if name == "run":
            command.add_argument(
                "--local-chat", action="store_true", help=say("cli-run-local-chat")
            )
    return whole


def language() -> str:
    """LANGUAGE as set for the bot, read without its settings so that --help needs nothing else."""
    file = Path(".env")
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    written = dict(line.split("=", 1) for line in lines if "=" in line)
    asked = (os.environ.get("LANGUAGE", ""), written.get("LANGUAGE", "").strip())
    return next((one for one in asked if one in LANGUAGES), LANGUAGES[0])
