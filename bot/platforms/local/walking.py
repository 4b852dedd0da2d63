"""The clock of the page, and the button that moves a demo to its next day."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from aiohttp import web

if TYPE_CHECKING:
    from bot.platforms.local import LocalChat


class Walk(Protocol):
    """A way through the next day; `zone` is the one in which the demo reckons."""

    zone: str
    is_walking: bool

    async def go(self, tell: Callable[[], None]) -> bool:
        """`tell` hears of each hour. False where somebody is walking already."""


def next_day(chat: "LocalChat") -> web.RouteDef:
    async def go(_: web.Request) -> web.Response:
        if chat.walk is None:
            raise web.HTTPNotFound(text="here time goes by itself")
        walked = await chat.walk.go(lambda: tell_time(chat))
        tell_time(chat)
        return web.json_response({"walked": walked})

    return web.post("/next-day", go)


def tell_time(chat: "LocalChat") -> None:
    chat.history.tell({"kind": "clock", "clock": clock_of(chat)})


def clock_of(chat: "LocalChat") -> dict[str, Any]:
    """Without a zone of the demo's the page shows times as the reader's own clock has them."""
    walk = chat.walk
    moved = {"zone": walk.zone, "walking": walk.is_walking} if walk else {}
    return {"now": int(chat.clock().timestamp()), **moved}
