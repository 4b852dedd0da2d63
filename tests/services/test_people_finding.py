"""People are found by what is remembered of their names."""

import time

import pytest

from services.people_finding import Directory

NAMES = {
    1: "Иван Петров",
    2: "Пётр Иванов",
    3: "Анна Щербинкина",
    4: "Ёлкина Мария Сергеевна",
    5: "Баба Нюра",
    6: "John Smith",
}


def found(said, names=None):
    directory = Directory()
    directory.keep_up(names or NAMES)
    return directory.find(said)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Иван Петров", 1),
        ("петров иван", 1),
        ("Петрова Ивана", 1),
        ("Петров И.", 1),
        ("И. Петров", 1),
        ("иванов петр", 2),
        ("щербинкина", 3),
        ("щирбинкина", 3),
        ("Анна Щ.", 3),
        ("shcherbinkina", 3),
        ("oth,byrbyf", 3),
        ("елкина", 4),
        ("Мария Ёлкина", 4),
        ("нюра", 5),
        ("нюр", 5),
        ("смитх", 6),
        ("Smith John", 6),
    ],
)
def test_somebody_is_found_first(said, meant):
    assert found(said)[0] == meant


@pytest.mark.parametrize("said", ["", " ", "!?", "ъъъъъъ", "космонавт", "\x00", "🌱"])
def test_nobody_is_found_where_nothing_is_near(said):
    assert found(said) == []


def test_names_are_never_out_of_date():
    directory = Directory()
    directory.keep_up({1: "Анна", 2: "Борис"})
    directory.keep_up({1: "Розалия", 3: "Анна"})
    assert (directory.find("анна"), directory.find("борис")) == ([3], [])
    assert directory.find("розалия") == [1]


def test_among_a_hundred_thousand_names_one_is_found_as_quickly_as_they_are_compared():
    """Against the time that merely going through the names takes."""
    names = {number: f"Имя{number % 997} Фамилия{number}" for number in range(100_000)}
    directory = Directory()
    directory.keep_up(names | {-1: "Анна Щербинкина"})
    passing = measured(lambda: [name.casefold().split() for name in names.values()])
    assert directory.find("щирбинкина анна")[0] == -1
    assert measured(lambda: directory.find("щирбинкина анна")) < 20 * passing


def measured(do):
    started = time.perf_counter()
    do()
    return time.perf_counter() - started
