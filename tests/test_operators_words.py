"""What an operator reads when something is wrong: one sentence, in either language."""

import re

import pytest

from bot.command_line.problems import sentence
from bot.platforms.local.addresses import OnlyThisComputer, PortTaken
from bot.settings import Settings, SettingsProblem, load_settings
from locales import LANGUAGES, Say, words
from storage.addresses import parse
from storage.database import DatabaseProblem
from tests.test_promises import PROJECT

RAISED = re.compile(r"\"((?:database|wrong-setting)-[a-z-]*[a-z])\"")
CANARY = "canary"
WRONG = [
    ("TELEGRAM_TOKEN", CANARY, "123456:AbCd"),
    ("TELEGRAM_API_URL", f"ftp://{CANARY}", "https://example.org"),
    ("TELEGRAM_PROXY", f"socks5://anna:{CANARY}@host", ":1080"),
    ("TELEGRAM_PROXY", f"socks5://anna:{CANARY}@host:port", ":1080"),
    ("VK_TOKEN", CANARY, "VK_GROUP_ID"),
    ("VK_GROUP_ID", CANARY, ""),
    ("VK_API_URL", f"https://[{CANARY}", "https://example.org"),
    ("DATABASE_URL", f"mysql://anna:{CANARY}@host/base", "postgresql://"),
    ("TIME_ZONE", f"Europe/{CANARY}", "Europe/Moscow"),
    ("LANGUAGE", CANARY, "ru, en"),
    ("LOCAL_CHAT_HOST", f"{CANARY}.example", "127.0.0.1"),
    ("LOCAL_CHAT_PORT", CANARY, ""),
    ("LOCAL_CHAT_PORT", "70000", "65535"),
    ("LOG_FORMAT", CANARY, "text, json"),
]


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def told(error):
    """As main tells it, which knows only its own topic, in each language."""
    says = [Say(language, "command_line") for language in LANGUAGES]
    sentences = [sentence(error, say) or "" for say in says]
    assert all(one.endswith(".") and "\n" not in one for one in sentences)
    assert re.search("[а-я]{3}", sentences[0])
    assert not re.search("[а-я]", sentences[1])
    assert CANARY not in f"{sentences} {error} {error!r}"
    return sentences


def problem():
    with pytest.raises(SettingsProblem) as raised:
        load_settings()
    return raised.value


def ids_in(*places):
    files = [file for place in places for file in PROJECT.glob(place)]
    return {one for file in files for one in RAISED.findall(file.read_text("utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_words_and_all_of_them_are_used(language):
    raised = ids_in("storage/*.py", "bot/*.py")
    written = {
        one
        for topic in ("database", "settings_problems")
        for one in re.findall(
            r"^([a-z-]+) =", (PROJECT / f"locales/{language}/{topic}.ftl").read_text("utf-8"), re.M
        )
    }
    assert raised == written


def test_no_problem_of_a_database_brings_its_own_words():
    files = (PROJECT / "storage").rglob("*.py")
    given = [re.findall(r"DatabaseProblem\(\s*(\S+?)[,)\s]", f.read_text("utf-8")) for f in files]
    firsts = {first for found in given for first in found}
    assert len(firsts) > 10
    assert {one for one in firsts if not RAISED.fullmatch(one)} <= {"Exception", "known"}


@pytest.mark.parametrize(("name", "value", "sample"), WRONG)
def test_a_wrong_setting_is_named_and_its_value_is_not(monkeypatch, name, value, sample):
    monkeypatch.setenv(name, value)
    for one in told(problem()):
        assert name in one
        assert sample in one
        assert value not in one


def test_the_group_is_asked_for_where_vk_has_a_token(monkeypatch):
    monkeypatch.setenv("VK_TOKEN", CANARY)
    assert problem().name == "VK_GROUP_ID"
    monkeypatch.setenv("VK_GROUP_ID", "4242")
    assert load_settings().vk_group_id == 4242


def test_a_setting_that_is_not_ours_is_named(tmp_path):
    (tmp_path / ".env").write_text(f"TELEGRAM_TOKN={CANARY}\n")
    for one in told(problem()):
        assert "TELEGRAM_TOKN" in one
        assert ".env.example" in one


def test_a_file_in_another_encoding_is_named(tmp_path):
    (tmp_path / ".env").write_bytes("# Примечание\n".encode("cp1251"))
    assert all(".env" in one and "UTF-8" in one for one in told(problem()))


@pytest.mark.parametrize("refusal", [OnlyThisComputer(host="example.org"), PortTaken(port="8080")])
def test_a_local_chat_that_cannot_be_opened_is_told_of(refusal):
    [fact] = refusal.facts.values()
    assert all(fact in one for one in told(refusal))


def test_a_problem_of_a_database_is_told_with_its_facts():
    for one in told(DatabaseProblem("database-in-use", file="data/bot.db")):
        assert "data/bot.db" in one


def test_an_address_that_cannot_be_read_is_not_repeated():
    with pytest.raises(DatabaseProblem) as raised:
        parse(f"//anna:{CANARY}@")
    assert all("DATABASE_URL" in one for one in told(raised.value))


def test_what_is_ours_to_mend_has_no_sentence():
    assert sentence(LookupError(CANARY), words("ru")) is None
