"""The local chat opens on this computer only, at an address that is free."""

import errno
import ipaddress

from aiohttp import web

from domain.errors import Refusal


class OnlyThisComputer(Refusal):
    """Facts: host."""

    message_id = "refusal-local-host"


class PortTaken(Refusal):
    """Facts: port."""

    message_id = "refusal-local-port"


def is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def bind(runner: web.AppRunner, host: str, port: int) -> str:
    """The address that people open. Raises OnlyThisComputer, PortTaken."""
    if not is_this_computer(host):
        raise OnlyThisComputer(host=host)
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port=str(port)) from error
        raise
    return f"http://{f'[{host}]' if ':' in host else host}:{runner.addresses[0][1]}"
