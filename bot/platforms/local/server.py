"""The local chat's web server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.platforms.local.actions import Actions, Handle
from bot.platforms.local.addresses import bind
from bot.platforms.local.asked import MOST_UPLOAD
from bot.platforms.local.doors import add_headers, only_from_here
from bot.platforms.local.files import picture_type
from bot.platforms.local.live import Pages, state_of
from bot.platforms.local.walking import next_day

if TYPE_CHECKING:
    from bot.platforms.local import LocalChat

PAGE = Path(__file__).parent / "page"
FORM_OVERHEAD = 64 * 1024


@asynccontextmanager
async def serving(chat: "LocalChat", host: str, port: int, handle: Handle) -> AsyncIterator[str]:
    """Yields the address. Raises OnlyThisComputer, PortTaken."""
    runner = web.AppRunner(chat.application(handle), access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        yield await bind(runner, host, port)
    finally:
        await runner.cleanup()


def build_application(chat: "LocalChat", handle: Handle) -> web.Application:
    most = MOST_UPLOAD + FORM_OVERHEAD
    application = web.Application(middlewares=[only_from_here], client_max_size=most)
    application.on_response_prepare.append(add_headers)
    _show_pages(application, chat)
    _keep_history(application, chat)
    application.add_routes([*Actions(chat, handle).routes(), next_day(chat)])
    return application


def _show_pages(application: web.Application, chat: "LocalChat") -> None:
    async def page(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def state(_: web.Request) -> web.Response:
        return web.json_response(state_of(chat))

    async def file(request: web.Request) -> web.Response:
        return await _file(chat, request.match_info["id"])

    pages = Pages(chat)
    application.on_shutdown.append(pages.let_go)
    application.add_routes([web.get("/", page), web.get("/state", state)])
    application.add_routes([web.get("/events", pages.events), web.get("/file/{id}", file)])
    application.add_routes([web.static("/static", PAGE)])


async def _file(chat: "LocalChat", file_id: str) -> web.Response:
    """A picture to look at, or something to save; never a page that could run here."""
    content = await chat.history.files.get(file_id)
    if content is None:
        raise web.HTTPNotFound(text="the chats keep the newest files only")
    name = quote(chat.history.files.names[file_id])
    picture = picture_type(content)
    way = "inline" if picture else "attachment"
    headers = {
        "Content-Disposition": f"{way}; filename*=UTF-8''{name}",
        "Cache-Control": "private, max-age=604800, immutable",
    }
    return web.Response(
        body=content, content_type=picture or "application/octet-stream", headers=headers
    )


def _keep_history(application: web.Application, chat: "LocalChat") -> None:
    async def keep(_: web.Application) -> AsyncIterator[None]:
        async with chat.history.kept():
            yield

    application.cleanup_ctx.append(keep)
