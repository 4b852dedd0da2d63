"""The columns of a file: recognised by what stands in its first row, in any order and language."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from domain.errors import Refusal
from domain.wording import fold


class RowKind(StrEnum):
    MEMBERS = "members"
    HOURS = "hours"


class Column(StrEnum):
    NAME = "name"
    JOINED = "joined"
    OTHER = "other"
    PROJECT = "project"
    DAY = "day"
    HOURS = "hours"
    MINUTES = "minutes"
    LABOUR = "labour"
    NOTE = "note"


class NoColumns(Refusal):
    """The first row names no columns that we know."""

    message_id = "refusal-import-columns"


class ColumnTwice(Refusal):
    """Facts: `name`, as the second of them is spelt."""

    message_id = "refusal-import-column-twice"


class ColumnMissing(Refusal):
    """Facts: `column`, as `Column` has it."""

    message_id = "refusal-import-column-missing"


_NAMES = {
    Column.NAME: "имя|имя и фамилия|фио|ф.и.о.|участник|кто|name|full name|member|who",
    Column.JOINED: "вступление|вступил|дата вступления|в кооперативе с|joined|joined on|since",
    Column.OTHER: "другой|другой человек|other|another|another person",
    Column.PROJECT: "проект|project",
    Column.DAY: "дата|день|когда|date|day|when",
    Column.HOURS: "часы|часов|время|длительность|сколько|hours|time|duration|how long",
    Column.MINUTES: "минуты|минут|мин|minutes|min",
    Column.LABOUR: "вид|вид труда|труд|kind|kind of labour|labour",
    Column.NOTE: "заметка|примечание|комментарий|что|что делали|note|comment|what",
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names.split("|")}
_LONG = (Column.HOURS, Column.MINUTES)
MOST_COLUMNS = 100

Columns = Mapping[int, Column]


def read_header(cells: Sequence[str]) -> tuple[RowKind, Columns]:
    """Which columns are where; others may stand beside them and say nothing to us.

    Refuses with NoColumns, ColumnTwice, ColumnMissing.
    """
    found: dict[int, Column] = {}
    for at, cell in enumerate(cells[:MOST_COLUMNS]):
        column = _COLUMNS.get(" ".join(fold(cell).split()).strip(" :*"))
        if column in found.values():
            raise ColumnTwice(name=cell.strip())
        if column is not None:
            found[at] = column
    kind = _kind(set(found.values()))
    _check_complete(kind, set(found.values()))
    return kind, found


def _kind(columns: set[Column]) -> RowKind:
    """Hours are worked on something, somehow long or on some day; else it is about people."""
    if not columns:
        raise NoColumns
    about_work = columns & {Column.PROJECT, Column.DAY, *_LONG}
    return RowKind.HOURS if about_work else RowKind.MEMBERS


def _check_complete(kind: RowKind, columns: set[Column]) -> None:
    needed = [Column.NAME]
    if kind is RowKind.HOURS:
        needed += [Column.PROJECT, Column.DAY]
    for column in needed:
        if column not in columns:
            raise ColumnMissing(column=column.value)
    if kind is RowKind.HOURS and not columns & set(_LONG):
        raise ColumnMissing(column=Column.HOURS.value)
