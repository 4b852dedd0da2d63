"""Photos and documents of the chats, beside the history file or in memory."""

import asyncio
import os
import secrets
from pathlib import Path
from typing import Any

MOST_FILES = 100
PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


class Shelf:
    """Keeps the newest files; a file's id says nothing of its name."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.names: dict[str, str] = {}
        self._in_memory: dict[str, bytes] = {}

    async def put(self, name: str, content: bytes) -> dict[str, Any]:
        file_id = secrets.token_hex(12)
        if self.folder:
            await asyncio.to_thread(write_whole, self.folder / file_id, content)
        else:
            self._in_memory[file_id] = content
        self.names[file_id] = name
        await self._forget_oldest()
        return {"id": file_id, "name": name, "size": len(content)}

    async def get(self, file_id: str) -> bytes | None:
        return await asyncio.to_thread(self.read, file_id)

    def read(self, file_id: str) -> bytes | None:
        if not self.folder or file_id not in self.names:
            return self._in_memory.get(file_id)
        path = self.folder / file_id
        return path.read_bytes() if path.exists() else None

    async def _forget_oldest(self) -> None:
        while len(self.names) > MOST_FILES:
            file_id = next(iter(self.names))
            del self.names[file_id]
            self._in_memory.pop(file_id, None)
            if self.folder:
                await asyncio.to_thread((self.folder / file_id).unlink, missing_ok=True)


def picture_type(content: bytes) -> str | None:
    """The type of a picture that is safe to show in a page, by its first bytes; never SVG."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((mime for start, mime in PICTURES.items() if content.startswith(start)), None)


def write_whole(path: Path, content: bytes) -> None:
    """Either the old content or the new one is there, whatever happens in between."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
