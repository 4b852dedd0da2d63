"""How one unit looks, and what can be done with it."""

from datetime import datetime

from domain.people import Standing
from handlers.applications.buttons import ApplyTo
from handlers.pages import Page, Row, button
from handlers.units.buttons import MINE, ListFrom, What, do
from handlers.units.list_pages import BETWEEN
from handlers.units.wording import norm_line, setting_line
from locales import Say
from services.units import Card

NAMED = 6


def card_page(say: Say, card: Card, now: datetime) -> Page:
    return Page(_text(say, card, now), _rows(say, card))


def _text(say: Say, card: Card, now: datetime) -> str:
    path = [BETWEEN.join(card.path)] if card.parent else []
    purpose = [card.purpose] if card.purpose else []
    state = [] if card.is_open else [say("unit-waits")]
    lines = [card.unit.name, *path, *purpose, "", *state]
    return "\n".join([*lines, *(_of_open(say, card, now) if card.is_open else [])])


def _of_open(say: Say, card: Card, now: datetime) -> list[str]:
    named = ", ".join(card.coordinators[:NAMED])
    more = len(card.coordinators) - NAMED
    lines = [
        say("unit-members", count=card.members),
        say("unit-coordinators", names=named, count=len(card.coordinators), more=max(more, 0)),
        say("unit-projects", count=card.projects),
    ]
    lines += [say("unit-parts", names=_few(card.parts), count=len(card.parts))]
    lines += [norm_line(say, card.unit, card.norm_of)]
    lines += [setting_line(say, card.unit, what, held, now) for what, held in card.held.items()]
    standing = card.standing if card.standing is Standing.APPLICANT else None
    where = "here" if card.is_here else "member" if card.belongs else standing or "none"
    return [*lines, say("unit-mine", where=str(where))] if where != "none" else lines


def _few(names: list[str]) -> str:
    return ", ".join(names[:NAMED]) + "…" * (len(names) > NAMED)


def _rows(say: Say, card: Card) -> list[Row]:
    unit_id = card.unit.id
    acts = _acts(card) if card.is_open else [_answers(card)]
    rows = [[do(say, what, unit_id) for what in row] for row in acts]
    rows += [_join(say, card)]
    parts = button(say("unit-button-parts"), ListFrom(unit=unit_id))
    rows += [[parts]] if card.is_open and card.parts else []
    return [*rows, _up(say, card)]


def _join(say: Say, card: Card) -> Row:
    """An application goes to the unit's coordinators."""
    if not card.is_open or card.standing in (Standing.MEMBER, Standing.APPLICANT):
        return []
    return [button(say("unit-button-apply"), ApplyTo(unit_id=card.unit.id))]


def _up(say: Say, card: Card) -> Row:
    if card.parent is None:
        return [button(say("units-button-mine"), ListFrom(unit=MINE))]
    name = card.parent.name
    return [button(say("unit-button-up", name=name), ListFrom(unit=card.parent.id))]


def _acts(card: Card) -> list[list[What]]:
    """The whole cooperative is left in the settings."""
    own = [What.SPEAK] if card.belongs and not card.is_here else []
    if card.parent and card.belongs:
        own += [What.LEAVE]
    return [own, [What.PROPOSE] if card.belongs else [], [What.CHANGE] if card.may_change else []]


def _answers(card: Card) -> list[What]:
    answers = [What.OPEN, What.REFUSE] if card.may_answer else []
    return answers + ([What.WITHDRAW] if card.is_proposer else [])
