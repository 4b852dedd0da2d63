"""A thing, its days and its bookings in words."""

from datetime import date

from domain.bookings import A_DAY, Booking, Days
from handlers.letters import Facts
from handlers.pages import shortened
from locales import Say
from services.booking import TakenBy
from services.booking_cancelling import SeenBooking
from services.equipment import Situation, ThingNow
from services.equipment_card import Past, Stretch, ThingCard

LONGEST_NAME = 40


def now_in_words(say: Say, one: ThingNow) -> str:
    """`можно взять до пт, 27 ноября`, `Анна, до ср, 25 ноября`, `в ремонте`."""
    facts: Facts = {"what": one.situation.value, "name": _name(say, one.name, one.is_own)}
    if one.until is None:
        open_end = one.situation in (Situation.HELD, Situation.OVERDUE)
        return say("thing-now-open" if open_end else "thing-now", **facts)
    return say("thing-now-until", **facts, until=one.until)


def line(say: Say, one: ThingNow) -> str:
    return say("thing-line", thing=one.thing.name, now=now_in_words(say, one))


def card_text(say: Say, card: ThingCard) -> str:
    thing = card.thing
    lines = [thing.name, thing.about]
    lines.append(say("thing-unit", unit=card.unit) if card.unit else "")
    lines.append(say("thing-place", place=thing.place) if thing.place else "")
    lines.append(say("thing-keeper", name=card.keeper) if card.keeper else "")
    lines.append(say("thing-now-line", now=now_in_words(say, card.now)))
    if thing.is_ready:
        lines.append(say("thing-ahead", days=ahead_in_words(say, card.ahead)))
        lines.append(say("thing-longest", days=thing.longest))
        if thing.late_cancels is not None:
            quota: Facts = {"allowed": thing.late_cancels, "used": card.used}
            lines.append(say("thing-quota", **quota))
    elif thing.ground:
        lines.append(say("thing-ground", ground=thing.ground))
    return "\n".join(filter(None, lines))


def ahead_in_words(say: Say, ahead: list[Stretch]) -> str:
    """`пн 23 – ср 25: Анна; чт 26 – вс 6: свободно`."""
    return "; ".join(_stretch(say, one) for one in ahead)


def _stretch(say: Say, one: Stretch) -> str:
    days = span_in_words(say, one.days)
    if one.is_free:
        return say("thing-free-days", days=days)
    return say("thing-taken-days", days=days, name=_name(say, one.name, one.is_own))


def span_in_words(say: Say, days: Days) -> str:
    """The days on which one has it, both ends: `пн 23 – ср 25`, `пн 23`."""
    first, last = short_day(say, days.first), short_day(say, days.until - A_DAY)
    return first if len(days) == 1 else f"{first} – {last}"


def short_day(say: Say, day: date) -> str:
    return say("thing-short-day", weekday=day.weekday(), day=day.day)


def loan(say: Say, one: Booking) -> str:
    """`взять пт, 27 ноября, вернуть пн, 30 ноября`."""
    return say("thing-loan", first=one.first_day, until=one.until_day)


def offer(say: Say, days: Days) -> str:
    """For a button: `пт 27 – вс 29, вернуть пн 30`."""
    back = short_day(say, days.until)
    return say("thing-offer", days=span_in_words(say, days), back=back)


def taken(say: Say, one: TakenBy) -> str:
    name = _name(say, one.name, one.is_own)
    return say("thing-taken-days", days=span_in_words(say, one.days), name=name)


def past_line(say: Say, one: Past) -> str:
    facts: Facts = {"first": one.booking.first_day, "until": one.booking.until_day}
    late = "yes" if one.booking.is_late else "no"
    return say("thing-past", **facts, name=one.name, state=one.booking.state.value, late=late)


def booking_text(say: Say, one: SeenBooking) -> str:
    facts: Facts = {"thing": one.thing.name, "loan": loan(say, one.booking)}
    lines = [] if one.is_own else [one.name]
    lines.append(say("thing-booking", **facts, state=one.booking.state.value))
    if one.thing.place and one.is_coming:
        lines.append(say("thing-place", place=one.thing.place))
    if one.booking.reason:
        lines.append(say("thing-reason", reason=one.booking.reason))
    return "\n".join(lines)


def _name(say: Say, name: str, is_own: bool) -> str:
    """Cut: two weeks may be fourteen members'."""
    return say("thing-you") if is_own else shortened(name, LONGEST_NAME)
