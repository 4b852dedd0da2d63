"""Who may come in: only pages of this computer, and only our own page may change anything."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from yarl import URL

from bot.platforms.local.addresses import is_this_computer

# Another site's page cannot send a header of ours without asking first, and is never allowed to.
OUR_HEADER = "X-Local-Chat"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A foreign Host means that somebody's domain was pointed at this computer."""
    if not _is_ours(request):
        raise web.HTTPForbidden(text="This page is for this computer only.")
    return await handler(request)


def _is_ours(request: web.Request) -> bool:
    if not is_this_computer(_host(f"http://{request.host}")):
        return False
    if request.method in ("GET", "HEAD"):
        return True
    origin = request.headers.get("Origin", f"http://{request.host}")
    return OUR_HEADER in request.headers and origin == f"http://{request.host}"


def _host(address: str) -> str:
    try:
        return URL(address).host or ""
    except ValueError:
        return ""


async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
