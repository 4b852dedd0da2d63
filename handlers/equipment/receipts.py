"""What is said when days were booked, or are another's."""

from domain.bookings import A_DAY
from handlers.equipment.buttons import Deal, Take, WithBooking
from handlers.equipment.lists import to_thing
from handlers.equipment.wording import loan, offer, taken
from handlers.letters import Facts
from handlers.pages import Page, button
from handlers.talk import Talk
from services.booking import Booked, Clash

# From 00:00 of the day before the first one a cancel is late.
LATE = 2 * A_DAY


def receipt(talk: Talk, booked: Booked) -> Page:
    one, thing = booked.booking, booked.thing
    facts: Facts = {"thing": thing.name, "loan": loan(talk.say, one), "days": len(one.days)}
    lines = [talk.say("thing-booked", **facts)]
    lines.append(talk.say("thing-place", place=thing.place) if thing.place else "")
    if thing.late_cancels is not None and one.first_day - LATE >= talk.today:
        lines.append(talk.say("thing-cancel-by", day=one.first_day - LATE))
    keys = [
        button(talk.say("thing-key-undo"), WithBooking(booking_id=one.id, deal=Deal.CANCEL)),
        button(talk.say("thing-key-other-days"), Take(equipment_id=thing.id, instead=one.id)),
    ]
    return Page("\n".join(filter(None, lines)), [keys, [to_thing(talk, thing.id)]])


def clash_page(talk: Talk, clash: Clash, instead: int) -> Page:
    """The next free days, to be booked with one press."""
    who = "; ".join(taken(talk.say, one) for one in clash.taken)
    keys = [
        button(
            offer(talk.say, days),
            Take(
                equipment_id=clash.thing.id,
                first=days.first.toordinal(),
                until=days.until.toordinal(),
                instead=instead,
            ),
        )
        for days in clash.free
    ]
    said = "thing-clash" if keys else "thing-clash-full"
    text = talk.say(said, thing=clash.thing.name, who=who)
    return Page(text, [*([key] for key in keys), [to_thing(talk, clash.thing.id)]])
