"""How a member stands by the plain reckoning, counted day by day."""

from datetime import date

from tests.plain_reckoning import ONE, Facts, Plain, reckon

KINDS = ("obligatory", "free")


def standing(facts: Facts, today: date) -> str:
    """By the worse kind of labour: fine, short, behind, long-behind."""
    found = [_standing(facts, reckon(facts, kind, today), today) for kind in KINDS]
    return max(found, key=("fine", "short", "behind", "long-behind").index)


def _standing(facts: Facts, plain: Plain, today: date) -> str:
    means = plain.balance + plain.savings
    if plain.running is None or means >= plain.due:
        return "fine"
    if means >= 0:
        return "short"
    day, passed = plain.behind_since, 0
    while day is not None and day < today:
        stopped = [*facts.away, *facts.extensions]
        passed += not any(one.first <= day <= one.last for one in stopped)
        day += ONE
    return "long-behind" if passed > 28 else "behind"
