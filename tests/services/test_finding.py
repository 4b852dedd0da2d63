"""Projects are found by what members really write, and asked about when that isn't clear."""

import time

import pytest

from services.finding import Found, find, similar, split_project

NAMES = {
    1: "Огород",
    2: "Кухня",
    3: "Сайт",
    4: "Библиотека",
    5: "Garden",
    6: "Сад и огород",
    7: "Столярная мастерская",
    8: "Website translation",
}
IDS = {name: one for one, name in NAMES.items()}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Огород", "Огород"),
        ("  ОГОРОД!", "Огород"),
        ("огороде", "Огород"),
        ("на огороде", "Огород"),
        ("по огороду", "Огород"),
        ("проект огород", "Огород"),
        ("кухню", "Кухня"),
        ("кухней", "Кухня"),
        ("в библиотеке", "Библиотека"),
        ("в библиотеку", "Библиотека"),
        ("сайта", "Сайт"),
        ("в мастерской", "Столярная мастерская"),
        ("столярная", "Столярная мастерская"),
        ("сад-огород", "Сад и огород"),
        ("сад", "Сад и огород"),
        ("огород и сад", "Сад и огород"),
        ("библ", "Библиотека"),
        ("кух", "Кухня"),
        ("столярная мастерска", "Столярная мастерская"),
        ("столярная мастреская", "Столярная мастерская"),
        ("ogorod", "Огород"),
        ("kuhnya", "Кухня"),
        ("kukhnia", "Кухня"),
        ("sajt", "Сайт"),
        ("sayt", "Сайт"),
        ("гарден", "Garden"),
        ("jujhjl", "Огород"),
        ("re[yz", "Кухня"),
        ("re[y.", "Кухня"),
        ("пфквут", "Garden"),
        ("Пфквут", "Garden"),
        ("the garden", "Garden"),
        ("in the garden", "Garden"),
        ("website", "Website translation"),
        ("translation", "Website translation"),
    ],
)
def test_what_is_clear_is_found(said, meant):
    assert find(said, NAMES).certain == IDS[meant]


@pytest.mark.parametrize(
    ("said", "perhaps"),
    [
        ("агород", "Огород"),
        ("огорот", "Огород"),
        ("кузня", "Кухня"),
        ("кухян", "Кухня"),
        ("сайд", "Сайт"),
        ("библеотека", "Библиотека"),
        ("gardn", "Garden"),
        ("agorod", "Огород"),
        ("са", "Сайт"),
    ],
)
def test_what_is_not_clear_is_asked_about(said, perhaps):
    found = find(said, NAMES)
    assert found.certain is None
    assert IDS[perhaps] in found.likely


@pytest.mark.parametrize(
    "said",
    ["", " ", "!?", "и", "на", "о", "космос", "собрание", "meeting", "12", "ъ", "\x00", "🌱"],
)
def test_nothing_is_found_where_nothing_is_near(said):
    assert find(said, NAMES) == Found()


def test_two_names_that_fit_alike_are_asked_about():
    assert find("кухня", {1: "Кухня", 2: "кухня"}) == Found(None, [1, 2])
    assert find("школу", {1: "Школа", 2: "Школы"}).certain is None
    assert find("кухня", {1: "Кухня на базе", 2: "Летняя кухня"}).certain is None
    assert find("сад", {1: "Сад и огород", 2: "Садик"}).certain is None


def test_the_whole_name_wins_over_a_part_of_another():
    assert find("сад", {1: "Сад и огород", 2: "Сад"}).certain == 2
    assert find("саду", {1: "Сад и огород", 2: "Сад"}).certain == 2


def test_a_short_word_is_no_form_of_a_longer_one():
    assert split_project("мыл пол", {1: "Поле"})[0].certain is None
    assert find("саду", {1: "Сад"}).certain == 1


def test_yo_and_e_are_one_letter():
    assert find("елка", {1: "Ёлка"}).certain == find("ёлку", {1: "Елка"}).certain == 1


def test_at_most_six_guesses_best_first():
    names = {number: f"Огород {number}" for number in range(100)} | {200: "Огороды"}
    found = find("огород", names)
    assert found.certain == 200
    assert len(found.likely) == 6


@pytest.mark.parametrize(
    ("said", "meant", "rest"),
    [
        ("огород полив грядок", "Огород", "полив грядок"),
        ("полив огород", "Огород", "полив"),
        ("Огород: Полив", "Огород", "Полив"),
        ("огород", "Огород", ""),
        ("на огороде поливали", "Огород", "поливали"),
        ("полив грядок на огороде", "Огород", "полив грядок"),
        ("был на огороде, поливал", "Огород", "был поливал"),
        ("сад и огород прополка", "Сад и огород", "прополка"),
        ("Сад прополка", "Сад и огород", "прополка"),
        ("прополка: сад и огород", "Сад и огород", "прополка"),
        ("кухня готовка для сайта", "Кухня", "готовка для сайта"),
        ("готовил обед на кухне", "Кухня", "готовил обед"),
        ("столярная мастерская полки", "Столярная мастерская", "полки"),
        ("jujhjl полив", "Огород", "полив"),
        ("ogorod poliv", "Огород", "poliv"),
        ("garden watering the beds", "Garden", "watering the beds"),
        ("watering in the garden", "Garden", "watering"),
        ("Огород\nполив\nпрополка", "Огород", "полив\nпрополка"),
        ("библ", "Библиотека", ""),
    ],
)
def test_a_sentence_is_split_into_project_and_note(said, meant, rest):
    found, note = split_project(said, NAMES)
    assert (found.certain, note) == (IDS[meant], rest)


@pytest.mark.parametrize(
    ("said", "perhaps", "rest"),
    [
        ("агород полив", ["Огород", "Сад и огород"], "полив"),
        ("полив агород", ["Огород", "Сад и огород"], "полив"),
        ("мыл кухню и библиотеку", ["Кухня", "Библиотека"], None),
        ("библ разбор книг", ["Библиотека"], "разбор книг"),
        ("агород готовил кухню", ["Кухня", "Огород", "Сад и огород"], None),
    ],
)
def test_a_sentence_that_is_not_clear_is_asked_about(said, perhaps, rest):
    found, note = split_project(said, NAMES)
    assert found.certain is None
    assert sorted(found.likely) == sorted(IDS[name] for name in perhaps)
    assert rest in (None, note)


@pytest.mark.parametrize("said", ["", "чистил картошку", "космос", "мыл пол", "sorting books"])
def test_a_sentence_without_a_project_is_all_note(said):
    assert split_project(said, NAMES) == (Found(), said)


def test_no_names_no_findings():
    assert find("огород", {}) == Found()
    assert split_project("огород полив", {}) == (Found(), "огород полив")


def test_only_names_that_would_be_mixed_up_are_similar():
    assert similar("Огороды", {1: "Огород", 2: "Кухня"}) == [1]
    assert similar("Огород 2", {1: "Огород"}) == [1]
    assert similar("Ogorod", {1: "Огород"}) == [1]
    assert similar("Космос", NAMES) == []


@pytest.mark.parametrize("said", ["огород " * 1500, "ш" * 10_000, "x." * 5000, "а б в г " * 1200])
def test_a_thousand_names_and_ten_thousand_letters_are_no_trouble(said):
    names = {number: f"Огород номер {number}" for number in range(1000)}
    began = time.monotonic()
    find(said, names)
    _, rest = split_project(said, names)
    assert len(rest) <= len(said)
    assert time.monotonic() - began < 2
