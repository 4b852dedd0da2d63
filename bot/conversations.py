"""aiogram's conversation storage for one turn: changes are kept with the effect, or not at all."""

import asyncio
from collections.abc import AsyncIterator, Hashable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.conversations import Position


class OneConversation(BaseStorage):
    """Holds one person's conversation while their update is handled."""

    def __init__(self, position: Position) -> None:
        self.kept = position
        self.state, self.data = position.state, dict(position.data)

    @property
    def position(self) -> Position:
        return Position(self.state, self.data)

    @property
    def is_changed(self) -> bool:
        return self.position != self.kept

    def discard(self) -> None:
        self.state, self.data = self.kept.state, dict(self.kept.data)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        self.state = state.state if isinstance(state, State) else state

    async def get_state(self, key: StorageKey) -> str | None:
        return self.state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self.data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return dict(self.data)

    async def close(self) -> None:
        pass


class OneAtATime:
    """Quick messages of one person wait for each other, in order; different people do not."""

    def __init__(self) -> None:
        self._queues: dict[Hashable, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, person: Hashable) -> AsyncIterator[None]:
        lock, waiting = self._queues.get(person, (asyncio.Lock(), 0))
        self._queues[person] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._queues.pop(person)
            if waiting > 1:
                self._queues[person] = (lock, waiting - 1)
