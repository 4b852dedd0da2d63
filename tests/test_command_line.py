"""The operator's commands: what they do, and the one sentence where they can't."""

import re
import sqlite3
import subprocess
import sys

import pytest

from bot.command_line import COMMANDS, main
from tests.system.living import surroundings

PASSWORD = "canary%2Fof-the-database"
SETTINGS = ("TELEGRAM_TOKEN", "TELEGRAM_PROXY", "VK_TOKEN", "VK_GROUP_ID", "DATABASE_URL")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    for name in (*SETTINGS, "LANGUAGE", "TIME_ZONE", "LOG_FORMAT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def told(capsys):
    def run(*words):
        status = main(words)
        out = capsys.readouterr()
        return status, out.out.strip(), out.err.strip()

    return run


def test_help_needs_no_chat_library_and_names_every_command(folder):
    script = (
        "import sys; from bot.command_line import main\n"
        "try: main(['--help'])\n"
        "except SystemExit as end: assert end.code == 0\n"
        "heavy = {'aiogram', 'vk_api', 'aiohttp', 'sqlalchemy', 'pydantic'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=folder,
        env=surroundings({"PYTHONIOENCODING": "utf-8"}),
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [name for name in COMMANDS if name not in done.stdout] == []
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("words", [[], ["dance"], ["backup"], ["run", "--fast"]])
def test_words_that_are_no_command_end_with_two(words, capsys):
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    assert "usage: progress-bot" in capsys.readouterr().err


def test_a_database_is_made_looked_at_saved_and_restored(told, folder):
    assert told("migrate")[0] == 0
    assert told("migrate")[1].startswith("Таблицы уже новейшие (")
    status, out, err = told("check")
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "Настройки прочитаны."
    assert "База в порядке (" in out
    assert out.endswith("ВКонтакте выключен: VK_TOKEN пуст.")
    assert told("backup", "copy.db")[1].startswith("Копия сохранена: copy.db, ")
    status, out, err = told("backup", "copy.db")
    assert (status, out) == (1, "")
    assert "copy.db" in err
    assert_one_sentence(err)
    status, out, _ = told("restore", "copy.db")
    assert status == 0
    assert out.startswith("База восстановлена из copy.db (")
    assert "Прежняя база отложена в " in out
    for missing in ("no-such.db", "."):
        status, _, err = told("restore", missing)
        assert status == 1
        assert_one_sentence(err)


def test_the_first_coordinator_gets_a_code(told):
    status, out, _ = told("owner-link")
    assert status == 0
    [code] = re.findall(r"^Код первого координатора: (\S+)$", out, re.M)
    assert told("owner-link")[1] != out
    assert f"/start {code}" in out


def test_a_database_of_a_newer_program_is_left_alone(told, folder):
    told("migrate")
    [file] = folder.glob("data/*.sqlite3")
    with sqlite3.connect(file) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    before = file.read_bytes()
    for command in (["migrate"], ["check"], ["owner-link"], ["run"]):
        status, _, err = told(*command)
        assert status == 1, command
        assert "9999" in err + _, command
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_told_of(told, folder, monkeypatch):
    (folder / "letter.txt").write_text("дорогая Анна " * 100)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///letter.txt")
    for command in (["migrate"], ["owner-link"], ["backup", "copy.db"], ["run"]):
        status, _, err = told(*command)
        assert status == 1
        assert "letter.txt" in err
        assert_one_sentence(err)


@pytest.mark.parametrize(
    ("name", "value", "more"),
    [
        ("TELEGRAM_TOKEN", "canary", {}),
        ("TELEGRAM_API_URL", "canary", {}),
        ("TELEGRAM_PROXY", "socks9://x:canary@host", {}),
        ("TELEGRAM_PROXY", "http://x:[canary]@host:1", {}),
        ("TELEGRAM_PROXY", "http://host:canary", {}),
        ("VK_API_URL", "http://[canary]", {}),
        ("VK_GROUP_ID", "canary", {}),
        ("VK_GROUP_ID", "0", {"VK_TOKEN": "canary"}),
        ("DATABASE_URL", "mysql://x:canary@host/db", {}),
        ("DATABASE_URL", "postgresql://x:pa[canary]ss@host/db", {}),
        ("TIME_ZONE", "canary", {}),
        ("LANGUAGE", "canary", {}),
        ("LOCAL_CHAT_HOST", "0.0.0.0", {}),
        ("LOCAL_CHAT_PORT", "70000", {}),
        ("LOG_FORMAT", "canary", {}),
    ],
)
def test_a_wrong_setting_is_named_and_never_quoted(told, monkeypatch, name, value, more):
    for key, one in {name: value, **more}.items():
        monkeypatch.setenv(key, one)
    for command in ("check", "run"):
        status, out, err = told(command)
        assert (status, out) == (1, "")
        assert name in err
        assert "canary" not in err
        assert_one_sentence(err)


def test_an_unknown_setting_in_the_file_is_named(told, folder):
    (folder / ".env").write_text("TELEGRAM_TOKENN=canary\nLANGUAGE=en\n")
    status, _, err = told("check")
    assert status == 1
    assert "TELEGRAM_TOKENN" in err
    assert_one_sentence(err)
    assert "canary" not in err


@pytest.mark.parametrize("query", ["", "?password=canary-behind-the-question-mark"])
def test_a_server_that_cannot_be_reached_is_told_of_without_its_password(told, monkeypatch, query):
    url = f"postgresql://coop:{PASSWORD}@127.0.0.1:1/coop{query}"
    monkeypatch.setenv("DATABASE_URL", url)
    for command in (["migrate"], ["run"], ["backup", "copy.db"]):
        status, out, err = told(*command)
        assert (status, out) == (1, "")
        assert "postgresql://coop@127.0.0.1:1/coop" in err
        assert "canary" not in err
        assert_one_sentence(err)


def test_a_problem_that_nobody_foresaw_shows_no_secret(told, monkeypatch):
    async def broken(*_):
        raise RuntimeError("canary")

    monkeypatch.setattr("bot.command_line.keeping.migrate", broken)
    status, _, err = told("migrate")
    assert status == 1
    assert "canary" not in err
    assert "RuntimeError" in err


def test_a_full_restore_keeps_what_is_whole(told, folder):
    told("migrate")
    told("backup", "copy.db")
    copy = folder / "copy.db"
    copy.write_bytes(copy.read_bytes()[:5000])
    status, _, err = told("restore", "copy.db")
    assert status == 1
    assert_one_sentence(err)
    assert told("check")[0] == 0


def assert_one_sentence(words):
    assert len(words.splitlines()) == 1, words
    assert "Traceback" not in words
