"""The file with one's own data: JSON for programs, CSV for spreadsheets, what is what."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from locales import words
from storage.personal import Row, Tables

# What a spreadsheet would take for a formula, were it at the beginning of a cell.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
# The sign that spreadsheets expect between cells where a comma stands in numbers.
BETWEEN_CELLS = {"ru": ";"}


def name_of(day: date) -> str:
    return f"mydata-{day.isoformat()}.zip"


def pack(tables: Tables, language: str, now: datetime) -> bytes:
    """Takes a while for a long life; not to be done where others wait."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", readme(tables, language))
        archive.writestr("mydata.json", as_json(tables, now))
        for name, rows in tables.items():
            if rows:
                archive.writestr(f"csv/{name}.csv", as_csv(rows, BETWEEN_CELLS.get(language, ",")))
    return file.getvalue()


def as_json(tables: Tables, now: datetime) -> str:
    told = {"made_at": _plain(now)} | {
        name: [{key: _plain(one) for key, one in row.items()} for row in rows]
        for name, rows in tables.items()
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def as_csv(rows: Sequence[Row], between: str) -> bytes:
    """With the mark by which Excel knows UTF-8."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=between)
    writer.writerow(rows[0])
    writer.writerows([_cell(one) for one in row.values()] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def readme(tables: Tables, language: str) -> bytes:
    say = words(language)
    lines = [
        f"{name} — {say('mydata-table-' + name.replace('_', '-'))} ({len(rows)})"
        for name, rows in tables.items()
    ]
    text = say("mydata-readme", tables="\n".join(lines))
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def _plain(value: Any) -> Any:
    """A moment as ISO in UTC, a day as ISO; numbers, words and nothing as they are."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def _cell(value: Any) -> Any:
    value = _plain(value)
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
