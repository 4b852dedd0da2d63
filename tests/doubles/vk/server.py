"""VK over HTTP: methods, long poll, uploads, files, and the troubles that a test asks for."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from aiohttp import web

from tests.doubles import call_log
from tests.doubles.vk import community, files, talk
from tests.doubles.vk.forms import read_form
from tests.doubles.vk.scripts import execute
from tests.doubles.vk.stream import Stream
from tests.doubles.vk.world import Refused, World

Method = Callable[[World, dict[str, Any]], Any]
METHODS: dict[str, Method] = {
    "messages.send": talk.send,
    "messages.edit": talk.edit,
    "messages.sendMessageEventAnswer": talk.answer_press,
    "messages.setActivity": talk.set_activity,
    "messages.getByConversationMessageId": talk.read_back,
    "photos.getMessagesUploadServer": files.photo_server,
    "photos.saveMessagesPhoto": files.save_photo,
    "docs.getMessagesUploadServer": files.document_server,
    "docs.save": files.save_document,
    "docs.getById": files.find_documents,
    "users.get": community.people,
    "groups.getById": community.group,
    "groups.getLongPollSettings": community.long_poll_settings,
    "groups.getTokenPermissions": community.permissions,
}


@dataclass
class Trouble:
    """What goes wrong: an error code, an HTTP status, silence, or a line that breaks."""

    code: int | None = None
    http: int | None = None
    silence: float = 0
    breaks: bool = False
    nonsense: bool = False


class VkServer:
    def __init__(self, world: World) -> None:
        self.world, self.stream = world, Stream()
        self.rate_limit: int | None = None
        self.troubles: dict[str, list[Trouble]] = {}
        self.calls: list[tuple[str, dict[str, str]]] = []
        self._moments: deque[float] = deque()
        self._runner = web.AppRunner(self._application(), shutdown_timeout=0.01)

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=2**26)
        application.router.add_post("/method/{name}", self._method)
        application.router.add_get("/longpoll", self._long_poll)
        application.router.add_post("/upload/{field}", self._upload)
        application.router.add_get("/files/{name}", self._file)
        return application

    async def start(self) -> None:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.world.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        await self._runner.cleanup()

    def called(self, name: str) -> list[dict[str, str]]:
        """What the method was called with, call by call."""
        return [form for called, form in self.calls if called == name]

    async def _method(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        form = {key: str(value) for key, value in (await request.post()).items()}
        self._write_down(name, form)
        return await self._answer(request, name, lambda: self._call(name, form))

    def _call(self, name: str, form: dict[str, str]) -> dict[str, Any]:
        try:
            self._keep_pace()
            community.check_token(self.world, form)
            if name == "execute":
                return execute(form.get("code", ""), self._perform_inside)
            return {"response": self._perform(name, read_form(name, form))}
        except Refused as refused:
            return _error(refused.code, refused.text)

    def _perform_inside(self, name: str, form: dict[str, str]) -> Any:
        self._write_down(name, form)
        if code := self._trouble(f"{name} inside").code:
            raise Refused(code, "as asked")
        return self._perform(name, read_form(name, form))

    def _perform(self, name: str, values: dict[str, Any]) -> Any:
        if name == "groups.getLongPollServer":
            community.check_group(self.world, values)
            return self.stream.server(self.world.url)
        return METHODS[name](self.world, values)

    async def _answer(
        self, request: web.Request, name: str, perform: Callable[[], Any]
    ) -> web.StreamResponse:
        trouble = self._trouble(name)
        await asyncio.sleep(trouble.silence)
        if trouble.http:
            return web.Response(status=trouble.http, text="<html>oops</html>")
        if trouble.nonsense:
            return web.Response(text="<html>hello</html>")
        answer = _error(trouble.code, "as asked") if trouble.code else perform()
        if trouble.breaks and request.transport:
            request.transport.abort()
        return web.json_response(answer)

    def _trouble(self, name: str) -> Trouble:
        waiting = self.troubles.get(name)
        return waiting.pop(0) if waiting else Trouble()

    async def _long_poll(self, request: web.Request) -> web.StreamResponse:
        trouble = self._trouble("longpoll")
        if trouble != Trouble():
            self.troubles["longpoll"] = [trouble, *self.troubles["longpoll"]]
            return await self._answer(request, "longpoll", dict)
        asked = request.query
        answer = await self.stream.ask(asked["key"], asked["ts"], float(asked["wait"]))
        return web.json_response(answer)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        taken = await files.take(self.world, request)
        return await self._answer(request, "upload", lambda: taken)

    async def _file(self, request: web.Request) -> web.Response:
        file = self.world.files.get(request.match_info["name"])
        return web.Response(body=file.content) if file else web.Response(status=404)

    def _keep_pace(self) -> None:
        now = monotonic()
        while self._moments and now - self._moments[0] > 1:
            self._moments.popleft()
        if self.rate_limit and len(self._moments) >= self.rate_limit:
            raise Refused(6, "Too many requests per second")
        self._moments.append(now)

    def _write_down(self, name: str, form: dict[str, str]) -> None:
        params = {key: value for key, value in form.items() if key != "access_token"}
        self.calls.append((name, params))
        if name != "execute":  # the calls in it are written down one by one
            call_log.write_down("vk", name, params, [])


def _error(code: int, text: str) -> dict[str, Any]:
    error: dict[str, Any] = {"error_code": code, "error_msg": text, "request_params": []}
    if code == 14:
        error |= {"captcha_sid": "1", "captcha_img": "http://127.0.0.1/captcha"}
    return {"error": error}
