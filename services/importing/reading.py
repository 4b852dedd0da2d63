"""A file that somebody has sent, as rows of plain text; never by what its name says it is."""

import csv
import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path

from domain.errors import Refusal
from domain.import_rows import MOST_ROWS, Rows, TooManyRows, read_rows
from services.importing import workbook

MOST_BYTES = 5 * workbook.MEGABYTE
SECONDS = 40
SEPARATORS = ";,\t"
LONGEST_CELL = 5000
_ROOT = Path(__file__).parents[2]
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class FileTooBig(Refusal):
    """Facts: `most` megabytes."""

    message_id = "refusal-import-file-too-big"


class NotATable(Refusal):
    message_id = "refusal-import-not-a-table"


def read_file(content: bytes, today: date) -> Rows:
    """Every row and every fault of it; takes seconds, so not where others wait.

    Refuses with FileTooBig, NotATable, TooManyRows, and as `read_rows` does.
    """
    if len(content) > MOST_BYTES:
        raise FileTooBig(most=MOST_BYTES // workbook.MEGABYTE)
    return read_rows(read_table(content), today)


def read_table(content: bytes) -> list[list[str]]:
    if content.startswith(_ZIP):
        return _xlsx(content)
    if content.startswith(_OLD_EXCEL):
        raise NotATable
    return _csv(_decoded(content))


def _xlsx(content: bytes) -> list[list[str]]:
    try:
        done = subprocess.run(  # noqa: S603 - our own module, no words of anybody's
            [sys.executable, "-m", workbook.__name__],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            cwd=_ROOT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NotATable from None
    match done.returncode:
        case 0:
            rows: list[list[str]] = json.loads(done.stdout)
            return rows
        case workbook.TOO_BIG:
            raise FileTooBig(most=MOST_BYTES // workbook.MEGABYTE)
        case workbook.TOO_MANY_ROWS:
            raise TooManyRows(most=MOST_ROWS)
    raise NotATable


def _decoded(content: bytes) -> str:
    """UTF-8 if it can be; else UTF-16 where it says so, or what Excel writes in Russia."""
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1251"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotATable


def _csv(text: str) -> list[list[str]]:
    """A row is what a spreadsheet shows as one, line ends within quotes included."""
    lines = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    table: list[list[str]] = []
    try:
        for cells in lines:
            table.append([cell[:LONGEST_CELL] for cell in cells[: workbook.MOST_COLUMNS]])
            if len(table) > MOST_ROWS * 2:
                raise TooManyRows(most=MOST_ROWS)
    except csv.Error:
        raise NotATable from None
    return table


def _separator(text: str) -> str:
    """The one that parts the first line into most pieces."""
    header = next((line for line in text.splitlines() if line.strip(SEPARATORS + " ")), "")
    return max(SEPARATORS, key=header.count)


def written_csv(table: Sequence[Sequence[str]]) -> bytes:
    """For a spreadsheet to open: no cell is taken for a formula."""
    file = StringIO(newline="")
    csv.writer(file, delimiter=";").writerows([_harmless(cell) for cell in row] for row in table)
    return file.getvalue().encode("utf-8-sig", "replace")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip()[:1] in {"=", "+", "-", "@"} or _is_led(cell) else cell


def _is_led(cell: str) -> bool:
    """Some programs look past what stands before a formula."""
    return cell[:1] in {"\t", "\r", "\n"}
