"""Reads what a PNG shows: as many lines of code as tests need, and no library."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = 4


def shape(png):
    """Width and height in dots."""
    assert png.startswith(SIGNATURE)
    return struct.unpack_from(">II", png, 16)


def rows(png):
    """Each row as bytes, four for a dot: red, green, blue, cover."""
    columns, _ = shape(png)
    raw, length = zlib.decompress(_pixels(png)), columns * CHANNELS
    before = bytes(length)
    for start in range(0, len(raw), length + 1):
        before = _plain(raw[start], raw[start + 1 : start + 1 + length], before)
        yield before


def dark_columns(png):
    """Where something dark is: the first column and the last one."""
    found = set()
    for row in rows(png):
        found |= {at // CHANNELS for at in range(0, len(row), CHANNELS) if row[at] < 128}
    return min(found), max(found)


def _pixels(png):
    place, found = len(SIGNATURE), b""
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        found += png[place + 8 : place + 8 + length] if kind == b"IDAT" else b""
        place += length + 12
    return found


def _plain(kind, row, above):
    done = bytearray()
    for at, value in enumerate(row):
        left = done[at - CHANNELS] if at >= CHANNELS else 0
        corner = above[at - CHANNELS] if at >= CHANNELS else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))
        done.append((value + guess[kind]) % 256)
    return bytes(done)


def _paeth(left, up, corner):
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))
