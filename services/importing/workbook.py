"""Reads the first sheet of an XLSX file, in a process of its own with little memory and time.

    python -m services.importing.workbook < file.xlsx    prints its rows as JSON

Whatever a file does to the reader, it does to that process alone.
"""

import json
import re
import resource
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook

from domain.import_rows import MOST_ROWS

MEGABYTE = 2**20
MOST_UNPACKED, MOST_MEMORY = 100 * MEGABYTE, 1024 * MEGABYTE
MOST_SECONDS = 20
MOST_PARTS, MOST_COLUMNS = 2000, 100
TOO_BIG, NOT_A_TABLE, TOO_MANY_ROWS = 3, 4, 5
CHUNK, ENDLESS = 2**16, 2**40
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,4})(\d{1,9})["']""")


class Unfit(Exception):
    """Why the file is not read; the exit code says so."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def main() -> int:
    limit_process()
    try:
        content = sys.stdin.buffer.read()
        check_unpacked(content)
        json.dump(list(rows(content)), sys.stdout, ensure_ascii=False)
    except Unfit as unfit:
        return unfit.code
    except MemoryError:
        return TOO_BIG
    except BaseException:  # calamine panics with an exception that is no Exception
        return NOT_A_TABLE
    return 0


def limit_process() -> None:
    """Where the system knows such limits."""
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def check_unpacked(content: bytes) -> None:
    """What it says of its size, and what it really comes to; no cell may lie far away."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise Unfit(TOO_BIG)
            left = MOST_UNPACKED
            for part in parts:
                left -= _unpacked(archive, part, left)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError):
        raise Unfit(NOT_A_TABLE) from None


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> int:
    """The real size, whatever is declared."""
    part.file_size, size, tail = ENDLESS, 0, b""
    with archive.open(part) as stream:
        while piece := stream.read(CHUNK):
            size += len(piece)
            if size > most:
                raise Unfit(TOO_BIG)
            _check_places(tail + piece)
            tail = piece[-64:]
    return size


def _check_places(piece: bytes) -> None:
    """Between the first and the last cell the reader keeps room for all."""
    for found in _PLACE.finditer(piece):
        if int(found[2]) > MOST_ROWS * 2:
            raise Unfit(TOO_MANY_ROWS)


def rows(content: bytes) -> Iterator[list[str]]:
    workbook = CalamineWorkbook.from_filelike(BytesIO(content))
    sheet = workbook.get_sheet_by_index(0)
    if sheet.total_height > MOST_ROWS * 2:
        raise Unfit(TOO_MANY_ROWS)
    above = sheet.start[0] if sheet.start else 0
    yield from ([] for _ in range(above))
    for row in sheet.to_python(skip_empty_area=True):
        yield [as_text(cell) for cell in row[:MOST_COLUMNS]]


def as_text(cell: Any) -> str:
    """As one would type it: days by ISO, times by the clock, whole numbers without a point."""
    match cell:
        case bool():
            return "1" if cell else "0"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            minutes, seconds = divmod(round(cell.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return str(cell)


if __name__ == "__main__":
    sys.exit(main())
