"""Photos and documents, up to VK: an address, the bytes, and a name to attach them by."""

import json
from typing import Any

from aiogram import Bot
from aiogram.methods import SendDocument, SendPhoto

from bot.platforms.vk.api import VkApi
from bot.platforms.vk.attachments import file_id
from bot.platforms.vk.errors import FORBIDDEN, UNAUTHORIZED, UPLOAD, VkError
from bot.platforms.vk.wire import Wire


class Uploads:
    def __init__(self, api: VkApi, wire: Wire) -> None:
        self._api, self._wire = api, wire

    async def attachment(self, bot: Bot, method: SendPhoto | SendDocument) -> str:
        """The name by which VK attaches the file; a string is such a name already."""
        file = method.photo if isinstance(method, SendPhoto) else method.document
        if isinstance(file, str):
            return file
        content = b"".join([piece async for piece in file.read(bot)])
        upload = self._photo if isinstance(method, SendPhoto) else self._document
        try:
            return await upload(int(method.chat_id), file.filename or "file", content)
        except VkError as error:
            if error.code not in FORBIDDEN | UNAUTHORIZED:
                raise
            # The community's key may not send files; nobody has forbidden the bot to write.
            problem = VkError(UPLOAD, f"no file can be sent ({error})")
        raise problem

    async def _photo(self, peer: int, name: str, content: bytes) -> str:
        server = await self._api.call("photos.getMessagesUploadServer", peer_id=peer)
        sent = await self._upload(server, "photo", name, content)
        [photo] = await self._api.call(
            "photos.saveMessagesPhoto",
            photo=sent["photo"],
            server=sent["server"],
            hash=sent["hash"],
        )
        return file_id("photo", photo)

    async def _document(self, peer: int, name: str, content: bytes) -> str:
        server = await self._api.call("docs.getMessagesUploadServer", type="doc", peer_id=peer)
        sent = await self._upload(server, "file", name, content)
        saved = await self._api.call("docs.save", file=sent["file"], title=name)
        return file_id("doc", saved["doc"])

    async def _upload(
        self, server: dict[str, Any], field: str, name: str, content: bytes
    ) -> dict[str, Any]:
        sent = await self._wire.upload(server["upload_url"], field, name, content)
        if not isinstance(sent, dict) or _refused(sent.get(field)):
            raise VkError(UPLOAD, f"VK did not take the {field}")
        return sent


def _refused(taken: Any) -> bool:
    """A photo that VK can't read comes back as an empty list, in JSON."""
    return not taken or taken == json.dumps([])
