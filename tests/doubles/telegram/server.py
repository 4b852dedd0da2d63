"""The HTTP side: /bot<TOKEN>/<method> and /file/bot<TOKEN>/<path> on a free port."""

from typing import Any, Self

from aiohttp import web

from tests.doubles.telegram.faults import Faults, refusal
from tests.doubles.telegram.methods import perform
from tests.doubles.telegram.pace import Pace
from tests.doubles.telegram.queue import UpdateQueue
from tests.doubles.telegram.refusals import Refused, bad
from tests.doubles.telegram.wire import Call, read_call, write_down
from tests.doubles.telegram.world import World

TOKEN = "4242:AAcanary-this-must-not-be-seen-anywhere"
WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
POLLING = {"offset", "limit", "timeout", "allowed_updates"}

PACED = {"sendmessage", "sendphoto", "senddocument"}


class TelegramServer:
    def __init__(self, token: str = TOKEN) -> None:
        self.token, self.url = token, ""
        self.world, self.updates = World(), UpdateQueue()
        self.faults, self.pace = Faults(), Pace()
        self.calls: list[Call] = []
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=0.01)

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=50 * 2**20)
        application.router.add_route("*", "/bot{token}/{method}", self._answer)
        application.router.add_get("/file/bot{token}/files/{file_id}", self._download)
        return application

    async def start(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        self.faults.released.set()
        await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return refusal(401, "Unauthorized")
        call = await read_call(request, request.match_info["method"])
        write_down(request, call)
        self.calls.append(call)
        if fault := self.faults.next(call.method):
            return await fault(request, lambda: self._effect(call))
        return await self._effect(call)

    async def _effect(self, call: Call) -> web.StreamResponse:
        try:
            result = await self._result(call)
        except Refused as refused:
            return refusal(refused.status, refused.words, **refused.parameters)
        return web.json_response({"ok": True, "result": result})

    async def _result(self, call: Call) -> Any:
        if call.method.lower() == "getupdates":
            return await self._updates(call)
        if call.method.lower() in PACED:
            self.pace.check(call.number("chat_id"))
        return perform(self.world, call)

    async def _updates(self, call: Call) -> list[dict[str, Any]]:
        if extra := set(call.params) - POLLING:
            raise bad(f"unknown parameters {', '.join(sorted(extra))}")
        if self.world.webhook:
            raise Refused(409, WEBHOOK)
        allowed = call.data("allowed_updates", list) if "allowed_updates" in call.params else None
        limit = min(call.number("limit", 100), 100)
        return await self.updates.ask(
            call.number("offset", 0), limit, call.number("timeout", 0), allowed
        )

    async def _download(self, request: web.Request) -> web.StreamResponse:
        upload = self.world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.token or upload is None:
            return refusal(404, "Not Found")
        return web.Response(body=upload.content)
