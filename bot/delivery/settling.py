"""How letters fared is written down as soon as possible, all that waits in one transaction."""

import asyncio
import logging

from bot.traces import trace
from services import letters
from services.letters import Outcome
from storage.database import Database

PAUSE_SECONDS = 1.0

logger = logging.getLogger(__name__)


class Settling:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[Outcome] = []
        self._door = asyncio.Lock()

    async def settle(self, outcome: Outcome) -> None:
        """Returns when it is written; whoever comes in takes along what the others brought."""
        self._waiting.append(outcome)
        async with self._door:
            if self._waiting:
                batch, self._waiting = self._waiting, []
                await self._write(batch)

    async def _write(self, batch: list[Outcome]) -> None:
        """A letter that has left and is not written down would leave again, so it insists."""
        while True:
            try:
                await self._database.write(letters.settle, batch)
                return
            except Exception as error:
                logger.error("letters are not settled yet: %s", trace(error))
            await asyncio.sleep(PAUSE_SECONDS)
