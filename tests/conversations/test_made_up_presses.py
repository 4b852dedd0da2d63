"""No press that is made up by hand breaks anything, whoever makes it up."""

import logging
import string
from enum import Enum
from itertools import count
from typing import get_args

from aiogram.filters.callback_data import CallbackData
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import handlers
from domain.people import Network
from tests.chat import open_world

ODD_NUMBERS = ["0", "-1", "1", str(2**31), str(2**63 - 1), str(2**63), str(-(2**63) - 1), "9" * 40]


def every_button():
    """Each kind of button that any handler hears."""
    assert handlers.TOPICS
    return sorted(CallbackData.__subclasses__(), key=lambda kind: kind.__prefix__)


def value_of(annotation):
    kinds = [one for one in get_args(annotation) if one is not type(None)] or [annotation]
    kind = kinds[0]
    if not isinstance(kind, type):  # one of the values that a Literal names
        return st.sampled_from(kinds)
    if issubclass(kind, bool):
        return st.sampled_from(["0", "1", "true", "x"])
    if issubclass(kind, int):
        return st.sampled_from(ODD_NUMBERS) | st.integers(-3, 800_000).map(str)
    if issubclass(kind, Enum):
        return st.sampled_from([str(one.value) for one in kind])
    return st.text(string.ascii_letters + "ж🙂-_", max_size=20)


def press_of(kind):
    """Like a button of this kind, within what goes over the wire."""
    values = [value_of(field.annotation) for field in kind.model_fields.values()]
    packed = st.tuples(st.just(kind.__prefix__), *values).map(kind.__separator__.join)
    return packed.filter(lambda data: len(data.encode()) <= 64)


words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=15)


def one_of_each():
    return st.tuples(*map(press_of, every_button()), words)


accounts = count(5001)  # each time somebody new, in the same database


@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(pressed=one_of_each(), who=st.integers(0, 2))
async def test_no_press_made_up_by_hand_breaks_anything(database_url, caplog, pressed, who):
    async with open_world(Network.LOCAL, database_url) as world:
        world._ids = accounts
        caplog.clear()
        person = (await people(world))[who]
        for press in pressed:
            await person.make_up(press)
            assert person.heard, (person.name, press)
            await person.say("🙂")
            assert person.heard, ("said after", press)
            told = [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR]
            assert told == [], (person.name, press)


async def people(world):
    anna, olga = await world.member("Анна"), await world.coordinator("Ольга")
    await world.project("Огород", members=[anna])
    await world.project("Кухня", members=[anna, olga], confirmation="peer")
    await anna.say("2 ч кухня")
    await anna.say("/timer огород")
    _ = anna.heard, olga.heard
    return [anna, olga, world.stranger("Иван")]
