"""The rows of a file as they read, each with all that is wrong in it; nothing is looked up."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from domain.errors import Refusal
from domain.import_cells import read_day, read_labour, read_minutes, read_yes
from domain.import_columns import Column, Columns, RowKind, read_header
from domain.joining import clean_name
from domain.labour import check_note, clean_note
from domain.projects import Labour

MOST_ROWS = 20_000
_UNITS = {Column.HOURS: 60, Column.MINUTES: 1}

Read = TypeVar("Read")


class NoRows(Refusal):
    message_id = "refusal-import-empty"


class TooManyRows(Refusal):
    """Facts: `most`."""

    message_id = "refusal-import-rows"


class CellMissing(Refusal):
    """Facts: `column`, as `Column` has it."""

    message_id = "refusal-import-missing"


class HoursTwice(Refusal):
    """Both hours and minutes are said, and nobody knows whether to add them."""

    message_id = "refusal-import-hours-twice"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a row, by its number in the file."""

    line: int
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class MemberRow:
    line: int
    name: str
    joined: date | None = None
    note: str = ""
    is_other: bool = False


@dataclass(frozen=True, slots=True)
class HoursRow:
    line: int
    name: str
    project: str
    day: date
    minutes: int
    labour: Labour | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file says: rows that read well, and faults by row."""

    kind: RowKind
    members: list[MemberRow] = field(default_factory=list)
    hours: list[HoursRow] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.members) + len(self.hours)


def read_rows(table: Sequence[Sequence[str]], today: date) -> Rows:
    """The first row that is not empty names the columns; row numbers are a spreadsheet's.

    Refuses with NoRows, TooManyRows, and as `read_header` does.
    """
    filled = [(line, cells) for line, cells in enumerate(table, 1) if any(map(str.strip, cells))]
    if not filled:
        raise NoRows
    kind, columns = read_header(filled[0][1])
    if len(filled) == 1:
        raise NoRows
    if len(filled) > MOST_ROWS + 1:
        raise TooManyRows(most=MOST_ROWS)
    rows = Rows(kind)
    for line, cells in filled[1:]:
        _read_row(rows, _Row(line, _by_column(cells, columns), today))
    return rows


def _by_column(cells: Sequence[str], columns: Columns) -> dict[Column, str]:
    return {column: cells[at].strip() for at, column in columns.items() if at < len(cells)}


def _read_row(rows: Rows, row: "_Row") -> None:
    read = row.member() if rows.kind is RowKind.MEMBERS else row.hours()
    if row.faults:
        rows.faults.extend(row.faults)
    elif isinstance(read, MemberRow):
        rows.members.append(read)
    elif isinstance(read, HoursRow):
        rows.hours.append(read)


class _Row:
    """One row while it is read: every cell of it, whatever is wrong with another."""

    def __init__(self, line: int, cells: dict[Column, str], today: date) -> None:
        self.line, self.cells, self.today = line, cells, today
        self.faults: list[Fault] = []

    def member(self) -> MemberRow | None:
        name = self._cell(Column.NAME, clean_name)
        joined = self._maybe(Column.JOINED, lambda text: read_day(text, self.today))
        is_other = bool(self._maybe(Column.OTHER, read_yes))
        note = self._note()
        return None if self.faults else MemberRow(self.line, name or "", joined, note, is_other)

    def hours(self) -> HoursRow | None:
        name = self._cell(Column.NAME, clean_name)
        project = self._cell(Column.PROJECT, clean_note)
        day = self._cell(Column.DAY, lambda text: read_day(text, self.today))
        minutes = self._minutes()
        labour = self._maybe(Column.LABOUR, read_labour)
        note = self._note()
        if self.faults or not (name and project and day and minutes):
            return None
        return HoursRow(self.line, name, project, day, minutes, labour, note)

    def _minutes(self) -> int | None:
        said = [column for column in _UNITS if self.cells.get(column)]
        if len(said) > 1:
            self._fault(HoursTwice())
            return None
        [column] = said or [Column.HOURS]
        return self._cell(column, lambda text: read_minutes(text, _UNITS[column]))

    def _note(self) -> str:
        note = clean_note(self.cells.get(Column.NOTE, ""))
        self._try(lambda: check_note(note))
        return note

    def _cell(self, column: Column, read: Callable[[str], Read]) -> Read | None:
        if not self.cells.get(column):
            self._fault(CellMissing(column=column.value))
            return None
        return self._maybe(column, read)

    def _maybe(self, column: Column, read: Callable[[str], Read]) -> Read | None:
        text = self.cells.get(column, "")
        return self._try(lambda: read(text)) if text else None

    def _try(self, read: Callable[[], Read]) -> Read | None:
        try:
            return read()
        except Refusal as refusal:
            self._fault(refusal)
            return None

    def _fault(self, refusal: Refusal) -> None:
        self.faults.append(Fault(self.line, refusal))


def lines_of(faults: Sequence[Fault]) -> Iterator[int]:
    """The numbers of the rows that have any, each once."""
    yield from dict.fromkeys(fault.line for fault in faults)
