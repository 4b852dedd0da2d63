"""Sends the letters: at least once, by an account that can be reached; a lane for each network."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from aiogram import Bot

from bot.delivery.lanes import Lane
from bot.delivery.posting import MOST_ATTEMPTS, Post, number_of
from bot.delivery.settling import Settling
from domain.people import Network
from storage.database import Database

__all__ = ["MOST_ATTEMPTS", "Delivery", "number_of"]


@dataclass
class Delivery:
    """One sender of this process; a lease keeps another from sending the same letter.

    While it runs by itself, whoever holds `alone` delivers in its place.
    """

    database: Database
    bots: Mapping[Network, Bot]
    clock: Callable[[], datetime]
    alone: asyncio.Lock = field(default_factory=asyncio.Lock)
    _lanes: dict[Network, Lane] = field(default_factory=dict)

    async def run(self) -> None:
        """For ever; when cancelled, what has left is still written down."""
        lanes = self._open_lanes()
        try:
            await asyncio.gather(*(lane.run(self.alone) for lane in lanes))
        finally:
            await asyncio.gather(*(lane.close() for lane in lanes))

    async def deliver(self) -> int:
        """Send what is due now; returns how many letters were taken up."""
        lanes = self._open_lanes()
        taken = await asyncio.gather(*(lane.take_up() for lane in lanes))
        await asyncio.gather(*(lane.finish() for lane in lanes))
        return sum(taken)

    def _open_lanes(self) -> list[Lane]:
        if not self._lanes:
            post = Post(self.database, self.bots, self.clock, self._lanes)
            settling = Settling(self.database)
            for network in self.bots:
                self._lanes[network] = Lane(network, post, settling)
        return list(self._lanes.values())
