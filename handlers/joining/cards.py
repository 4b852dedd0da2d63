"""What is shown on the way in."""

from collections.abc import Sequence
from datetime import datetime

from aiogram.types import User

from domain.joining import usable_name
from domain.people import Member, Standing
from domain.zones import OFFERED
from handlers import zones
from handlers.applications import applying
from handlers.documents import shown
from handlers.joining.buttons import Answer, Ask, ChosenZone, Go, OpenMenu, Step, Withdraw
from handlers.pages import Page, Row, button
from handlers.rows import in_pairs
from locales import LANGUAGES, Say, words
from services.applying import Own
from services.doors import Door, Membership


def welcome(door: Door, step: Step, note: str = "") -> Page:
    """Who we are; the first of the two consents."""
    say = words(step.language)
    step = step.to(Go.WELCOME, principles=door.principles.version)
    other = next(one for one in LANGUAGES if one != step.language)
    parts = [note, shown(door.about, door.unit), say("joining-accept-principles")]
    rows = [
        [
            button(say("joining-read-principles"), step.to(Go.PRINCIPLES)),
            button(say("joining-accept"), step.to(Go.ACCEPT)),
        ],
        [button(say("joining-have-account"), step.to(Go.HAVE_ACCOUNT))],
        [button(words(other)("joining-this-language"), step.to(Go.WELCOME, language=other))],
    ]
    return Page("\n\n".join(part for part in parts if part), rows)


def beneath_principles(say: Say, step: Step) -> list[Row]:
    back = button(say("joining-back"), step.to(Go.WELCOME))
    return [[button(say("joining-accept"), step.to(Go.ACCEPT)), back]]


def consent(door: Door, step: Step) -> Page:
    """The second consent, a separate act."""
    say, step = words(step.language), step.to(Go.CONSENT, privacy=door.privacy.version)
    read = button(say("joining-read-privacy"), step.to(Go.PRIVACY))
    return Page(say("joining-consent"), [[read], [button(say("joining-agree"), step)]])


def beneath_privacy(say: Say, step: Step) -> list[Row]:
    back = button(say("joining-back"), step.to(Go.ACCEPT))
    return [[button(say("joining-agree"), step.to(Go.CONSENT)), back]]


def ask_name(say: Say, user: User | None) -> Page:
    known = usable_name(user.first_name) if user else None
    rows = [[button(known, Answer(ask=Ask.MESSENGER_NAME))]] if known else []
    return Page(say("joining-ask-name"), rows)


def ask_zone(say: Say, me: Member, name: str, now: datetime) -> Page:
    own = zones.label(say, me.unit.time_zone, now)
    rows = [
        [button(own, Answer(ask=Ask.UNIT_ZONE))],
        [button(say("joining-other-zone"), Answer(ask=Ask.OTHER_ZONES))],
    ]
    return Page(say("joining-ask-zone", name=name), rows)


def other_zones(say: Say, now: datetime) -> Page:
    offered = [
        button(zones.label(say, zone, now), ChosenZone(index=index))
        for index, zone in enumerate(OFFERED)
    ]
    return Page(say("joining-other-zones"), in_pairs(offered))


def status(say: Say, me: Member, membership: Membership, code: str) -> Page:
    """Who was refused or has left may apply anew."""
    step = Step(go=Go.WELCOME, language="en" if me.language == "en" else "ru", code=code)
    rows = [[button(say("joining-apply-again"), step)]]
    if me.standing is Standing.REFUSED:
        return Page(say("joining-was-refused", reason=membership.reason or "—"), rows)
    return Page(say("joining-was-member"), rows)


def waiting(say: Say, mine: Sequence[Own]) -> Page:
    """Where the application stands: what is asked comes first."""
    parts, rows = [], []
    for own in mine:
        parts += [say("joining-waiting-since", day=own.unit.today(own.since))]
        parts += applying.open_words(say, own)
        rows += applying.open_rows(say, own)
    return Page("\n\n".join(parts), [*rows[-5:], [button(say("joining-withdraw"), Withdraw())]])


def admitted(say: Say, name: str, unit: str) -> Page:
    return Page(
        say("joining-welcome", name=name, unit=unit), [[button(say("joining-begin"), OpenMenu())]]
    )
