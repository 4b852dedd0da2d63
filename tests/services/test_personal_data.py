"""One's own data: all that is kept, nobody else's, in a file that any program opens."""

import csv
import io
import json
import zipfile
from datetime import timedelta

import pytest

from domain.labour import Draft
from domain.personal_data import ExportedJustNow
from locales import LANGUAGES
from services import hours, personal_archive, personal_data
from storage import journal, personal
from storage.tables import metadata
from tests.services.cooperative import NOW, TODAY, member
from tests.services.remembered import NAME, NUMBER, SECRET, everything

MINUTE = timedelta(minutes=1)
# What refers to members and is no member's own: told of by the journal, or by rows that are.
OF_NOBODY = {"norm", "batch_member"}


async def collected(ask, prepare):
    return await ask(lambda db, coop: personal.collect(db, prepare(db, coop)))


async def test_everything_that_is_known_is_told(ask):
    tables = await collected(ask, everything)
    told = json.loads(personal_archive.as_json(tables, NOW))
    assert told["made_at"] == "2026-11-23T12:00:00Z"
    assert told["profile"][0]["name"] == NAME
    assert told["accounts"][0]["external_id"] == NUMBER
    assert [one["note"] for one in told["entries"]] == [f"{NAME}: {SECRET}", SECRET]
    assert told["entries"][0]["minutes"] == 60
    assert told["reliefs"][0]["reason"] == SECRET
    assert told["codes"][0].keys() == {"purpose", "uses_left", "created_at", "expires_at"}
    empty = {"consents", "batches", "groups", "merges", "forgetting", "exports", "labour_accounts"}
    assert {name for name, rows in tables.items() if not rows} <= empty | {"quiet", "projects"}


async def test_nothing_that_is_others_is_told(ask):
    def prepare(db, coop):
        her = everything(db, coop)
        secret = Draft(coop.garden, 30, TODAY, note="чужая заметка")
        hours.log(db, member(db, coop.anna), secret, NOW)
        journal.note(db, 1, her, "member.rename", "member", coop.anna, NOW, old="Прежнее имя")
        return her

    told = personal_archive.as_json(await collected(ask, prepare), NOW)
    assert [word for word in ("чужая", "Прежнее", "Ольга", "Анна", "Борис") if word in told] == []


def test_every_table_that_refers_to_members_is_told_of_in_some_way():
    refers = {
        table.name
        for table in metadata.sorted_tables
        if any(key.column.table.name == "member" for key in table.foreign_keys)
    }
    file = "\n".join(str(found) for found in personal._TABLES.values())
    assert {name for name in refers if f"FROM {name}" not in file} <= OF_NOBODY


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_file_says_what_each_table_and_field_is(ask, language):
    tables = await collected(ask, everything)
    readme = personal_archive.readme(tables, language).decode("utf-8-sig")
    named = [line.split(" — ")[0] for line in readme.splitlines()]
    fields = {key.strip() for line in named for key in line.split(",")}
    assert {name for rows in tables.values() for row in rows[:1] for name in row} <= fields
    assert set(tables) <= set(named)


@pytest.mark.parametrize("note", ["=1+1", "+7", "-5", "@me", "\t=1", "＝1"])
def test_no_note_becomes_a_formula_in_a_spreadsheet(note):
    table = personal_archive.as_csv([{"note": note, "minutes": -60}], ";")
    assert table.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(table.decode("utf-8-sig")), delimiter=";")) == [
        ["note", "minutes"],
        [f"'{note}", "-60"],
    ]


async def test_the_file_is_whole(ask):
    packed = personal_archive.pack(await collected(ask, everything), "ru", NOW)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert {"README.txt", "mydata.json", "csv/entries.csv"} <= set(archive.namelist())
    assert personal_archive.name_of(TODAY) == "mydata-2026-11-23.zip"


async def test_at_most_one_a_minute_and_each_is_remembered(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        assert personal_data.collect(db, anna, NOW).exports == []
        personal_data.record(db, anna, NOW)
        for once_more in (personal_data.collect, personal_data.record):
            with pytest.raises(ExportedJustNow) as refused:
                once_more(db, anna, NOW + MINUTE - timedelta(seconds=9))
            assert refused.value.facts == {"seconds": 9}
        [known] = personal_data.collect(db, anna, NOW + MINUTE).exports
        assert (known.author_id, known.at) == (coop.anna, NOW)
        assert personal_data.collect(db, member(db, coop.boris), NOW).exports == []

    await ask(story)
