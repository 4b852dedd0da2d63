"""Checked rows in little room, so that they can wait for a yes in the conversation."""

import json
import zlib
from base64 import b85decode, b85encode
from datetime import date
from typing import Any

from domain.errors import Refusal
from domain.import_columns import RowKind
from domain.import_rows import MemberRow
from domain.projects import Labour
from services.importing.checking import Checked, Hours

MOST_KEPT = 2**20


class TooMuchText(Refusal):
    """Notes so long that the rows can't wait in the conversation."""

    message_id = "refusal-import-too-much-text"


def pack(checked: Checked) -> str:
    """Some 15 bytes a row; refuses with TooMuchText."""
    if checked.kind is RowKind.MEMBERS:
        rows: list[list[Any]] = [
            [one.line, one.name, one.joined and one.joined.isoformat(), one.note, one.is_other]
            for one in checked.members
        ]
    else:
        rows = [
            [
                one.line,
                one.member_id,
                one.project_id,
                one.day.toordinal(),
                one.minutes,
                one.labour,
                one.note,
            ]
            for one in checked.hours
        ]
    packed = b85encode(zlib.compress(json.dumps(rows).encode())).decode()
    if len(packed) > MOST_KEPT:
        raise TooMuchText
    return packed


def unpack_members(packed: str) -> list[MemberRow]:
    return [
        MemberRow(line, name, joined and date.fromisoformat(joined), note, is_other)
        for line, name, joined, note, is_other in _rows(packed)
    ]


def unpack_hours(packed: str) -> list[Hours]:
    return [
        Hours(
            line, member, project, date.fromordinal(day), minutes, labour and Labour(labour), note
        )
        for line, member, project, day, minutes, labour, note in _rows(packed)
    ]


def _rows(packed: str) -> list[list[Any]]:
    rows: list[list[Any]] = json.loads(zlib.decompress(b85decode(packed)))
    return rows
