"""Letters about bookings, each with the button that does what follows."""

from datetime import date

from handlers.equipment.buttons import Deal, Take, WithBooking
from handlers.equipment_buttons import OpenThing
from handlers.letters import Facts, Letter
from handlers.pages import Page, Row, button
from locales import Say

DAYS = ("first", "until", "free_from")


def _letter(kind: str) -> Letter:
    return lambda say, facts: Page(say(f"{kind}-letter", **_with_days(facts)), _keys(say, facts))


def _with_days(facts: Facts) -> Facts:
    facts = facts | {"placed": "yes" if facts.get("place") else "no"}
    facts |= {"kept": "yes" if facts.get("keeper") else "no"}
    return facts | {name: date.fromisoformat(facts[name]) for name in DAYS if name in facts}


def _open(say: Say, facts: Facts) -> Row:
    return [button(say("thing-key-open"), OpenThing(equipment_id=facts["equipment"]))]


def _keys(say: Say, facts: Facts) -> list[Row]:
    return [_open(say, facts)]


def begins(say: Say, facts: Facts) -> Page:
    """There is still time to say that one won't come."""
    cancel = WithBooking(booking_id=facts["booking"], deal=Deal.CANCEL)
    keys = [*_open(say, facts), button(say("thing-key-undo"), cancel)]
    return Page(say("booking-begins-letter", **_with_days(facts)), [keys])


def freed(say: Say, facts: Facts) -> Page:
    first, until = (date.fromisoformat(facts[one]).toordinal() for one in ("free_from", "until"))
    days = Take(
        equipment_id=facts["equipment"], first=first, until=until, instead=facts["booking"]
    )
    keys = [button(say("thing-key-earlier"), days), *_open(say, facts)]
    return Page(say("booking-freed-letter", **_with_days(facts)), [keys])


LETTERS: dict[str, Letter] = {
    "booking-cancelled": _letter("booking-cancelled"),
    "booking-missed": _letter("booking-missed"),
    "booking-begins": begins,
    "booking-ends": _letter("booking-ends"),
    "booking-freed": freed,
}
