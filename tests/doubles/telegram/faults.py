"""Trouble on demand: refusals, silence, broken connections and nonsense instead of answers."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable

from aiohttp import web

Answer = Callable[[], Awaitable[web.StreamResponse]]
Fault = Callable[[web.Request, Answer], Awaitable[web.StreamResponse]]
WORDS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


def refusal(status: int, words: str, **parameters: int) -> web.Response:
    body = {"ok": False, "error_code": status, "description": words}
    return web.json_response(
        body | ({"parameters": parameters} if parameters else {}), status=status
    )


class Faults:
    """Each lasts for so many calls of a method."""

    def __init__(self) -> None:
        self.planned: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.released = asyncio.Event()

    def next(self, method: str) -> Fault | None:
        planned = self.planned[method.lower()]
        return planned.popleft() if planned else None

    def plan(self, method: str, fault: Fault, times: int) -> None:
        self.planned[method.lower()].extend([fault] * times)

    def fail(
        self,
        method: str,
        status: int,
        times: int = 1,
        retry_after: int | None = None,
        words: str | None = None,
    ) -> None:
        told = {} if retry_after is None else {"retry_after": retry_after}
        description = words or WORDS.get(status, "Unknown")
        if retry_after is not None:
            description += f": retry after {retry_after}"

        async def fault(request: web.Request, answer: Answer) -> web.StreamResponse:
            return refusal(status, description, **told)

        self.plan(method, fault, times)

    def hang(self, method: str, times: int = 1) -> None:
        async def fault(request: web.Request, answer: Answer) -> web.StreamResponse:
            await self.released.wait()
            return refusal(502, WORDS[502])

        self.plan(method, fault, times)

    def drop(self, method: str, times: int = 1, *, after_effect: bool = False) -> None:
        """The connection breaks, before the call has its effect or after it."""

        async def fault(request: web.Request, answer: Answer) -> web.StreamResponse:
            if after_effect:
                await answer()
            assert request.transport is not None
            request.transport.abort()
            return web.Response()

        self.plan(method, fault, times)

    def garble(
        self, method: str, times: int = 1, body: str = "<html>blocked</html>", status: int = 200
    ) -> None:
        async def fault(request: web.Request, answer: Answer) -> web.StreamResponse:
            return web.Response(text=body, status=status, content_type="text/html")

        self.plan(method, fault, times)

    def misanswer(self, method: str, result: object, times: int = 1) -> None:
        """The call has its effect, but the answer holds something else."""

        async def fault(request: web.Request, answer: Answer) -> web.StreamResponse:
            await answer()
            return web.Response(text=json.dumps({"ok": True, "result": result}))

        self.plan(method, fault, times)
