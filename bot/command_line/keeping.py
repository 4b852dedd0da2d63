"""migrate, backup, restore: the database in the operator's hands."""

from argparse import Namespace
from pathlib import Path

from bot.settings import load_settings
from locales import Say
from storage import backup as copies
from storage.migrate import migrate as to_newest
from storage.migrate import revision_state


async def migrate(_: Namespace, say: Say) -> int:
    url = load_settings().database
    before = await to_newest(url)
    if before.current == before.newest:
        tell(say("cli-migrated-already", revision=before.newest))
    else:
        tell(say("cli-migrated", before=before.current or "-", after=before.newest))
    return 0


async def backup(asked: Namespace, say: Say) -> int:
    await copies.backup(load_settings().database, asked.file)
    size = asked.file.stat().st_size
    tell(say("cli-backed-up", file=str(asked.file), kilobytes=-(-size // 1024)))
    return 0


async def restore(asked: Namespace, say: Say) -> int:
    url = load_settings().database
    moved: Path | None = await copies.restore(url, asked.file)
    state = await revision_state(url)
    tell(say("cli-restored", file=str(asked.file), revision=state.current or "-"))
    if moved:
        tell(say("cli-restored-old", file=str(moved)))
    return 0


def tell(words: str) -> None:
    print(words)  # noqa: T201
