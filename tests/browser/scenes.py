"""What is said in the pictures of the guides: a scene each, in the language of the reader."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from locales import Say
from tests.chat import World
from tests.person import Person

NEWCOMER, ANNA, PETER, OLGA = 1, 2, 3, 4
Words = dict[str, str]
SAID: dict[str, Words] = {
    "ru": {
        "name": "Маша И.",
        "yesterday": "вчера 2,5 ч огород полив",
        "unclear": "90 кухня",
        "today": "1:30 сайт тексты",
        "entries": "мои записи",
        "timed": "библиотека",
        "member": "Галина Белова",
        "search": "/members белова",
    },
    "en": {
        "name": "Mary Z.",
        "yesterday": "yesterday 2.5 h garden watering",
        "unclear": "90 kitchen",
        "today": "1:30 website texts",
        "entries": "my entries",
        "timed": "library",
        "member": "Helen White",
        "search": "/members white",
    },
}


@dataclass(frozen=True, slots=True)
class Table:
    """The demo members at one table."""

    world: World
    say: Say

    @property
    def said(self) -> Words:
        return SAID[self.say.language]

    def seat(self, account: int) -> Person:
        return Person(self.world, account, str(account))


@dataclass(frozen=True, slots=True)
class Scene:
    """Whose phone is shown; nobody's: the whole page."""

    name: str
    play: Callable[[Table], Awaitable[None]]
    person: int | None


async def desk(table: Table) -> None:
    await table.seat(NEWCOMER).say("/start")
    for number in (ANNA, PETER, OLGA):
        await table.seat(number).say("/start")
    await hours(table)
    await table.seat(PETER).say(table.say("key-review"))
    await table.seat(OLGA).say(table.say("key-projects"))


async def joining(table: Table) -> None:
    await table.seat(NEWCOMER).say("/start")


async def hours(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(table.said["yesterday"])
    await anna.say(table.said["unclear"])


async def steps(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(table.say("key-log"))
    await anna.press(table.say("demo-garden"))


async def standing(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(table.say("key-me"))


async def why(table: Table) -> None:
    await standing(table)
    await table.seat(ANNA).press(table.say("standing-key-why"))


async def week(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(table.said["today"])
    await anna.say(table.said["entries"])


async def timer(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(f"/timer {table.said['timed']}")
    table.world.clock.now += timedelta(minutes=95)
    await anna.press(table.say("timer-refresh"))


async def project(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say(table.say("key-projects"))
    await anna.press(table.say("demo-library"))


async def review(table: Table) -> None:
    peter = table.seat(PETER)
    await peter.say("/start")
    await peter.say(table.say("key-review"))


async def link(table: Table) -> None:
    anna = table.seat(ANNA)
    await anna.say("/start")
    await anna.say("/link")


async def application(table: Table) -> None:
    newcomer, say = table.seat(NEWCOMER), table.say
    await table.seat(OLGA).say("/start")
    await newcomer.say("/start")
    await newcomer.press(say("joining-accept"))
    await newcomer.press(say("joining-agree"))
    await newcomer.say(table.said["name"])
    await newcomer.press(newcomer.labels[0][0])
    await table.world.letters()


async def more(table: Table) -> None:
    olga = table.seat(OLGA)
    await olga.say("/start")
    await olga.say(table.say("key-more"))


async def member(table: Table) -> None:
    olga, say = table.seat(OLGA), table.say
    await olga.say("/start")
    await olga.say("/members")
    await olga.press(say("members-add"))
    await olga.say(table.said["member"])


SCENES = (
    Scene("page", desk, None),
    Scene("joining", joining, NEWCOMER),
    Scene("hours", hours, ANNA),
    Scene("steps", steps, ANNA),
    Scene("standing", standing, ANNA),
    Scene("why", why, ANNA),
    Scene("week", week, ANNA),
    Scene("timer", timer, ANNA),
    Scene("project", project, ANNA),
    Scene("review", review, PETER),
    Scene("link", link, ANNA),
    Scene("application", application, OLGA),
    Scene("more", more, OLGA),
    Scene("member", member, OLGA),
)
