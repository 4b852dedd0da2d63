"""A round of milk, for the transcripts of rounds."""

from domain.items import Rule
from domain.measures import Measure
from tests import pantry


async def milk(world, stock=0, rule=Rule.FIRST):
    values = {"measure": Measure.LITRE, "rule": rule}
    return await world.ask(pantry.item, "Молоко", world.clock.now, stock, **values)


async def opens(olga, expected="25 л", deadline="в четверг 18:00"):
    await olga.say("/rounds")
    await olga.press("Новое распределение")
    await olga.press("Молоко")
    await olga.say(expected)
    await olga.say(deadline)
    return olga.heard[-1]
