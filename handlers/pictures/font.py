"""The charts' own font, and how far each of its letters moves on."""

import struct
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"
REGULAR, BOLD = FOLDER / "PTS55F.ttf", FOLDER / "PTS75F.ttf"
FAMILY = "PT Sans"

# Where things stand in a TrueType file: its tables, and what we need of each.
TABLES_AT, TABLE_SIZE = 12, 16
EM_AT, METRICS_COUNT_AT = 18, 34
SEGMENTS_AT = 14
WINDOWS_UNICODE = (3, 1)


@cache
def advances(font: Path) -> dict[str, float]:
    """How far each letter moves on, in parts of the size."""
    content = font.read_bytes()
    tables = _tables(content)
    metrics = _metrics(content, tables)
    glyphs = _glyphs(content, _unicode_map(content, tables["cmap"]))
    return {chr(code): metrics[min(glyph, len(metrics) - 1)] for code, glyph in glyphs.items()}


def _tables(content: bytes) -> dict[str, int]:
    """Where each begins."""
    [count] = struct.unpack_from(">H", content, 4)
    places = range(TABLES_AT, TABLES_AT + count * TABLE_SIZE, TABLE_SIZE)
    rows = [struct.unpack_from(">4sII", content, place) for place in places]
    return {name.decode("ascii"): offset for name, _, offset in rows}


def _metrics(content: bytes, tables: dict[str, int]) -> list[float]:
    """The advance of each glyph; those beyond the last have the last one's."""
    [em] = struct.unpack_from(">H", content, tables["head"] + EM_AT)
    [count] = struct.unpack_from(">H", content, tables["hhea"] + METRICS_COUNT_AT)
    pairs = struct.unpack_from(f">{2 * count}H", content, tables["hmtx"])
    return [advance / em for advance in pairs[::2]]


def _unicode_map(content: bytes, cmap: int) -> int:
    [count] = struct.unpack_from(">H", content, cmap + 2)
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", content, cmap + 4 + 8 * number)
        if (platform, encoding) == WINDOWS_UNICODE:
            return int(cmap + offset)
    raise ValueError("the font has no map from Unicode")


def _glyphs(content: bytes, table: int) -> dict[int, int]:
    """Glyphs by code, of a map in format 4: segments with an end, a start, a delta, an offset."""
    [doubled] = struct.unpack_from(">H", content, table + 6)
    columns = [table + SEGMENTS_AT, *(table + SEGMENTS_AT + 2 + doubled * n for n in (1, 2, 3))]
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{doubled // 2}H", content, column) for column in columns
    )
    found = {}
    for number, (end, start) in enumerate(zip(ends, starts, strict=True)):
        for code in range(start, end + 1):
            glyph = code
            if offsets[number]:
                place = columns[3] + 2 * number + offsets[number] + 2 * (code - start)
                [glyph] = struct.unpack_from(">H", content, place)
            if glyph := (glyph + deltas[number]) % 2**16 if glyph else 0:
                found[code] = glyph
    return found
