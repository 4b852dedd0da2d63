"""Files as people send them: what is read of them, and what is refused in words."""

import zipfile
from datetime import date
from io import BytesIO

import pytest

from domain.import_columns import ColumnMissing, ColumnTwice, NoColumns, RowKind
from domain.import_rows import MOST_ROWS, NoRows, TooManyRows
from services.importing.reading import (
    FileTooBig,
    NotATable,
    read_file,
    read_table,
    written_csv,
)
from tests.services.tables import CLOCK, DAY, SHEETS, csv, packed, xlsx

TODAY = date(2026, 11, 23)
HEADER = ("имя", "проект", "дата", "часы")
ROW = ("Анна", "Огород", "22.11.2026", "2,5")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_csv_of_any_spreadsheet(encoding, separator):
    rows = read_file(csv(HEADER, ROW, separator=separator, encoding=encoding), TODAY)
    [row] = rows.hours
    assert (row.name, row.project, row.day, row.minutes) == (
        "Анна",
        "Огород",
        date(2026, 11, 22),
        150,
    )


def test_commas_quotes_and_lines_within_a_cell():
    content = b'name,project,date,hours,note\n"Smith, John",Garden,2026-11-22,2.5,"a ""b""\nc"\n'
    [row] = read_file(content, TODAY).hours
    assert (row.name, row.note, row.line) == ("Smith, John", 'a "b" c', 2)


def test_xlsx_with_real_days_and_times():
    rows = [
        ("Анна", "Огород", (46348, DAY), 2.5),
        ("Анна", "Огород", (46348, DAY), (0.0625, CLOCK)),
    ]
    found = read_file(xlsx(HEADER, *rows), TODAY)
    assert [(row.day, row.minutes) for row in found.hours] == [
        (date(2026, 11, 22), 150),
        (date(2026, 11, 22), 90),
    ]


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [("2,5", 150), ("2:30", 150), ("2 ч 30 мин", 150), ("3", 180), ("0.33", 20), ("90 мин", 90)],
)
def test_how_long_it_took(hours, minutes):
    [row] = read_file(csv(HEADER, (*ROW[:3], hours)), TODAY).hours
    assert row.minutes == minutes


def test_bare_minutes_have_a_column_of_their_own():
    header = ("имя", "проект", "дата", "минуты", "ошибка")
    [row] = read_file(csv(header, (*ROW[:3], "90", "прежняя")), TODAY).hours
    assert row.minutes == 90


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", NoRows),
        (csv(HEADER), NoRows),
        (csv(("что-то", "ещё"), ("a", "b")), NoColumns),
        (csv(("имя", "проект", "часы"), ROW[:3]), ColumnMissing),
        (csv(("имя", "ФИО"), ("a", "b")), ColumnTwice),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 512, NotATable),
        (b"PK\x03\x04 not a zip", NotATable),
        (b"name\0;\n", NotATable),
        (b"x" * (5 * 2**20 + 1), FileTooBig),
        (csv(("имя",), *[("Анна",)] * (MOST_ROWS + 1)), TooManyRows),
    ],
)
def test_what_is_no_such_table_is_refused(content, refusal):
    with pytest.raises(refusal):
        read_file(content, TODAY)


def test_a_bomb_is_refused_before_it_is_unpacked():
    with pytest.raises(FileTooBig):
        read_table(packed(" " * (101 * 2**20)))


def test_a_bomb_that_lies_about_its_size_is_refused_too():
    content = packed(" " * (101 * 2**20))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
        declared = part.file_size.to_bytes(4, "little")
    with pytest.raises(FileTooBig):
        read_table(content.replace(declared, (1000).to_bytes(4, "little")))


@pytest.mark.parametrize("place", ['r="XFD1048576"', "r='A1048576'", 'r="&#88;FD1048576"'])
def test_a_cell_at_the_end_of_the_world_takes_no_memory(place):
    rows = f'<row><c t="inlineStr"><is><t>имя</t></is></c></row><row><c {place}><v>1</v></c></row>'
    sheet = f'<worksheet xmlns="{SHEETS}"><sheetData>{rows}</sheetData></worksheet>'
    with pytest.raises((TooManyRows, NotATable, FileTooBig)):
        read_table(packed(sheet))


def test_no_cell_that_is_sent_is_a_formula():
    table = [["=1+1", "+7", "-2", "@all", "  =x", "Анна", "\tx"]]
    text = written_csv(table).decode("utf-8-sig")
    assert text == "'=1+1;'+7;'-2;'@all;'  =x;Анна;'\tx\r\n"


def test_members_alone_want_only_names():
    rows = read_file(csv(("Имя",), ("Иван " + "😀" * 20,), ("😀",), ("я" * 65,)), TODAY)
    assert (rows.kind, len(rows.members)) == (RowKind.MEMBERS, 1)
    assert [fault.line for fault in rows.faults] == [3, 4]
