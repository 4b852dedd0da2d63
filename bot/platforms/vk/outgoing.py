"""Messages out: sent, edited, and remembered, because an edit replaces the whole of a message."""

import json
import random
from dataclasses import dataclass, replace
from typing import Any

from bot.platforms.letters import MOST, letter_number
from bot.platforms.vk.api import VkApi, as_form
from bot.platforms.vk.attachments import file_id
from bot.platforms.vk.batches import Batches
from bot.platforms.vk.errors import BAD_PARAMETER, VkError
from bot.platforms.vk.keyboards import NO_BUTTONS_BELOW
from bot.platforms.vk.recent import Recent
from bot.platforms.vk.texts import unescaped

MOST_REMEMBERED = 5000
# Nobody is pinged by what the bot repeats, and links stay words.
MANNERS = {"disable_mentions": True, "dont_parse_links": True}


@dataclass(frozen=True)
class Body:
    """What stays of a message when only its text or only its keyboard changes."""

    message: str
    format_data: str | None = None
    attachment: str | None = None


class Outgoing:
    def __init__(self, api: VkApi) -> None:
        self._api, self._letters = api, Batches(api)
        self._bodies: Recent[tuple[int, int], Body] = Recent(MOST_REMEMBERED)

    async def send(self, peer: int, body: Body, keyboard: str | None) -> int:
        """The new message's number in its chat."""
        # peer_ids (not peer_id) makes VK return the number that messages.edit wants.
        [receipt] = await self._post(peer_ids=[peer], keyboard=keyboard, **MANNERS, **vars(body))
        if error := receipt.get("error"):
            raise VkError(int(error["code"]), error.get("description", ""))
        number = int(receipt["conversation_message_id"])
        self._bodies[peer, number] = body
        return number

    async def _post(self, **values: Any) -> list[dict[str, Any]]:
        """Letters go together with others, answers at once."""
        letter = letter_number()
        if letter is None:
            answered = await self._api.call("messages.send", random_id=_fresh(), **values)
        else:
            answered = await self._letters.send(as_form(values | {"random_id": letter}))
        receipts: list[dict[str, Any]] = answered
        return receipts

    async def edit_text(
        self, peer: int, number: int, words: tuple[str, str | None], keyboard: str | None
    ) -> None:
        old = await self._body(peer, number)
        body = replace(old, message=words[0], format_data=words[1])
        await self._edit(peer, number, body, keyboard)

    async def edit_keyboard(self, peer: int, number: int, keyboard: str | None) -> Body:
        body = await self._body(peer, number)
        await self._edit(peer, number, body, keyboard)
        return body

    async def _edit(self, peer: int, number: int, body: Body, keyboard: str | None) -> None:
        await self._api.call(
            "messages.edit",
            peer_id=peer,
            cmid=number,
            keyboard=keyboard or NO_BUTTONS_BELOW,
            keep_forward_messages=True,
            **MANNERS,
            **vars(body),
        )
        self._bodies[peer, number] = body

    async def _body(self, peer: int, number: int) -> Body:
        return self._bodies.get((peer, number)) or await self._read_back(peer, number)

    async def _read_back(self, peer: int, number: int) -> Body:
        """After a restart VK remembers for us."""
        found = await self._api.call(
            "messages.getByConversationMessageId",
            peer_id=peer,
            conversation_message_ids=[number],
        )
        if not found["items"]:
            raise VkError(BAD_PARAMETER, "message to edit not found")
        return _body_of(found["items"][0])


def _body_of(message: dict[str, Any]) -> Body:
    attached = [
        file_id(kind, attachment[kind])
        for attachment in message.get("attachments") or []
        if (kind := attachment["type"]) in ("photo", "doc")
    ]
    formats = message.get("format_data")
    return Body(
        unescaped(message["text"]),
        json.dumps(formats) if formats else None,
        ",".join(attached) or None,
    )


def _fresh() -> int:
    """Below zero, where no letter of the outbox can be."""
    return -random.SystemRandom().randint(1, MOST)
