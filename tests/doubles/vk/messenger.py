"""What a person does in VK, for transcripts."""

import copy
from typing import Any, Self

from domain.people import Network
from tests.doubles.vk import events
from tests.doubles.vk.groups import InGroups
from tests.doubles.vk.keyboards import shown_rows
from tests.doubles.vk.server import Trouble, VkServer
from tests.doubles.vk.stream import Stream
from tests.doubles.vk.talk import as_read
from tests.doubles.vk.world import A_DAY, Post, World
from tests.messenger import Shown

TOKEN = "vk1.a.canary-token-of-the-community"
GROUP = 1001


class VkMessenger(InGroups):
    network = Network.VK

    def __init__(self, token: str = TOKEN, group_id: int = GROUP) -> None:
        self.world = World(token, group_id)
        self.server = VkServer(self.world)

    async def start(self) -> Self:
        await self.server.start()
        return self

    async def stop(self) -> None:
        await self.server.stop()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def group_id(self) -> int:
        return self.world.group_id

    @property
    def url(self) -> str:
        return self.world.url

    @property
    def stream(self) -> Stream:
        return self.server.stream

    async def say(self, person: int, text: str, peer: int = 0, **more: Any) -> None:
        self.world.meet(person)
        self.world.allowed.add(peer or person)
        await self.happen(events.message_new(self.world, person, text, peer, **more))

    async def begin(self, person: int, ref: str | None = None) -> None:
        """The button of a chat where nobody wrote yet, or a link with ?ref=."""
        self.world.meet(person)
        await self.happen(events.begin(self.world, person, ref))

    async def press(self, person: int, message: int, data: str) -> None:
        await self.press_payload(person, message, {"d": data})

    async def press_payload(self, person: int, message: int, payload: Any) -> None:
        self.world.names.setdefault(person, f"Vk{person}")
        await self.happen(events.message_event(self.world, person, person, message, payload))

    async def send(self, person: int, kind: str) -> None:
        self.world.meet(person)
        await self.happen(events.thing(self.world, person, kind))

    async def send_photo(self, person: int, content: bytes, name: str = "photo.png") -> None:
        self.world.meet(person)
        attached = events.photo_of(self.world, name, content)
        await self.happen(events.message_new(self.world, person, "", **attached))

    async def repeat(self) -> None:
        await self.happen(copy.deepcopy(self.stream.events[-1]))

    async def happen(self, event: dict[str, Any]) -> None:
        """Returns when the bot has asked for what comes after the event."""
        await self.stream.listened_to()
        await self.stream.acknowledged(self.stream.add(event))

    def heard(self, person: int) -> list[str]:
        return self.world.said.pop(person, [])

    def messages(self, person: int) -> list[Shown]:
        return [self._shown(post) for post in self.world.posts.get(person, {}).values()]

    def _shown(self, post: Post) -> Shown:
        file = self.world.files[post.attachments[0]] if post.attachments else None
        about = (file.content, file.name) if file else (None, None)
        return Shown(post.number, as_read(post.text), shown_rows(post.keyboard), *about)

    def menu(self, person: int) -> list[list[str]]:
        return self.world.menus.get(person, [])

    def block(self, person: int) -> None:
        self.world.denied.add(person)
        self.stream.add(events.permission(self.world, person, allowed=False))

    def unblock(self, person: int) -> None:
        self.world.meet(person)
        self.stream.add(events.permission(self.world, person, allowed=True))

    def delete(self, chat: int, message: int) -> None:
        del self.world.posts[chat][message]

    def age(self, chat: int, message: int) -> None:
        """Two days go by: it can't be edited any more."""
        self.world.posts[chat][message].date -= 2 * A_DAY

    def expire_presses(self) -> None:
        self.world.presses.clear()

    def fail(self, method: str, times: int = 1, **trouble: Any) -> None:
        """The next calls of the method (or of "longpoll", "upload") go wrong: code, http, silence,
        breaks (done, but the line breaks before the answer), nonsense."""
        queue = self.server.troubles.setdefault(method, [])
        queue.extend(Trouble(**trouble) for _ in range(times))

    def later(self, seconds: float) -> None:
        self.world.passed += seconds
