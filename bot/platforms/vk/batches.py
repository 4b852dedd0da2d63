"""Letters leave together: VK counts calls, and a script of its own may hold 25 of them."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from bot.platforms.vk.api import PASSING, VkApi
from bot.platforms.vk.errors import BAD_PARAMETER, NONSENSE, VkError

MOST_CALLS, MOST_CHARACTERS, MOST_UNDER_WAY = 25, 50_000, 16
MOST_TRIES = 4
# The script itself is at fault: its messages may be well by themselves.
SCRIPT_FAILS = {12, 13, BAD_PARAMETER}
# JSON allows them in texts, where scripts take them for the end of a line.
ENDS_OF_LINES = str.maketrans({"\u2028": r"\u2028", "\u2029": r"\u2029"})


@dataclass(eq=False)
class Posting:
    """One message that waits to leave, and whoever waits for its answer."""

    form: dict[str, str]
    answer: asyncio.Future[Any]
    tries: int = 0

    def __post_init__(self) -> None:
        words = json.dumps(self.form, ensure_ascii=False).translate(ENDS_OF_LINES)
        self.call = f"API.messages.send({words})"

    def fail(self, error: VkError) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)

    def succeed(self, response: Any) -> None:
        if not self.answer.done():
            self.answer.set_result(response)


class Batches:
    """What waits when the next call may leave goes with it; a lonely message goes plainly."""

    def __init__(self, api: VkApi) -> None:
        self._api = api
        self._waiting: list[Posting] = []
        self._places = asyncio.Semaphore(MOST_UNDER_WAY)
        self._packing: asyncio.Task[None] | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    async def send(self, form: dict[str, str]) -> Any:
        """The response to `messages.send` with these values."""
        posting = Posting(form, asyncio.get_running_loop().create_future())
        self._put(posting)
        return await posting.answer

    def _put(self, posting: Posting) -> None:
        self._waiting.append(posting)
        if self._packing is None or self._packing.done():
            self._packing = asyncio.create_task(self._pack())

    async def _pack(self) -> None:
        while self._waiting:
            await self._places.acquire()
            await self._api.turn()
            leaving = asyncio.create_task(self._leave(self._take()))
            self._under_way.add(leaving)
            leaving.add_done_callback(self._arrived)

    def _take(self) -> list[Posting]:
        """As many as fit; nobody waits any more for those that were given up."""
        taken: list[Posting] = []
        left = MOST_CHARACTERS
        while self._waiting and len(taken) < MOST_CALLS:
            left -= len(self._waiting[0].call)
            if taken and left < 0:
                break
            posting = self._waiting.pop(0)
            taken += [] if posting.answer.done() else [posting]
        return taken

    def _arrived(self, leaving: asyncio.Task[None]) -> None:
        self._under_way.discard(leaving)
        self._places.release()

    async def _leave(self, batch: list[Posting]) -> None:
        try:
            if len(batch) == 1:
                await self._plainly(batch[0])
            elif batch:
                await self._together(batch)
        except VkError as error:
            for posting in batch:
                posting.fail(error)
        except Exception as error:
            for posting in batch:
                posting.fail(
                    VkError(NONSENSE, f"the answer makes no sense ({type(error).__name__})")
                )

    async def _plainly(self, posting: Posting) -> None:
        answer = await self._api.ask("messages.send", posting.form)
        posting.succeed(answer["response"])

    async def _together(self, batch: list[Posting]) -> None:
        code = f"return [{', '.join(posting.call for posting in batch)}];"
        try:
            answer = await self._api.ask("execute", {"code": code})
            outcomes = self._outcomes(answer, len(batch))
        except VkError as error:
            if error.code not in SCRIPT_FAILS:
                raise
            await self._one_by_one(batch)
            return
        for posting, outcome in zip(batch, outcomes, strict=True):
            self._tell(posting, outcome)

    def _outcomes(self, answer: dict[str, Any], many: int) -> list[Any]:
        """A call that failed returned False; its error is among the others, in their order."""
        failed = iter(answer.get("execute_errors") or [])
        responses = answer["response"]
        found = [
            self._api.refusal(next(failed)) if response is False else response
            for response in responses
        ]
        if len(found) != many:
            raise VkError(NONSENSE, "not as many answers as messages")
        return found

    def _tell(self, posting: Posting, outcome: Any) -> None:
        posting.tries += 1
        if not isinstance(outcome, VkError):
            posting.succeed(outcome)
        elif outcome.code in PASSING and posting.tries < MOST_TRIES:
            self._put(posting)
        else:
            posting.fail(outcome)

    async def _one_by_one(self, batch: list[Posting]) -> None:
        for posting in batch:
            await self._api.turn()
            try:
                await self._plainly(posting)
            except VkError as error:
                posting.fail(error)
