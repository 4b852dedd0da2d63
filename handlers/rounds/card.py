"""The card of a round in words, with what this reader can do."""

from aiogram.types import InlineKeyboardButton

from domain.items import Rule
from domain.rounds import Round, RoundState, Wish
from handlers.pages import Page, Row, button
from handlers.rounds import buttons
from handlers.rounds.buttons import Act, Do, Rounds, See, Show
from handlers.rows import in_pairs
from locales import Say
from services.rounds_card import Card

PORTIONS = (1, 2, 3)


def card_page(say: Say, card: Card) -> Page:
    lines = [_heading(say, card), *_state(say, card), say("round-rule", rule=card.round.rule)]
    lines += [_mine(say, card)] if card.mine else []
    return Page("\n".join(lines), _rows(say, card))


def _heading(say: Say, card: Card) -> str:
    when = {"day": card.deadline.date(), "time": card.deadline}
    where = f" · {card.where}" if card.where else ""
    named = {"item": card.item.name, "state": shown_state(card.round, card.takes_wishes)}
    return say("round-heading", **named, **when) + where


def shown_state(one: Round, takes_wishes: bool) -> str:
    """One whose deadline has just passed waits, though the clock has not struck yet."""
    if one.state is RoundState.OPEN and not takes_wishes:
        return RoundState.WAITING.value
    return one.state.value


def _state(say: Say, card: Card) -> list[str]:
    measure, totals = card.item.measure.value, card.totals
    lines = [
        say(
            "round-totals",
            firm=totals.firm,
            extra=totals.extra,
            people=totals.people,
            measure=measure,
            expected=card.round.expected or 0,
            stock=card.stock,
        )
    ]
    if card.sharing:
        lines.append(say("round-shared", supply=card.sharing.supply, measure=measure))
    if card.round.reason:
        lines.append(reason_of(say, card.round.reason))
    return lines


def reason_of(say: Say, reason: str) -> str:
    return say("round-reason", reason=reason)


def _mine(say: Say, card: Card) -> str:
    assert card.mine is not None
    measure = card.item.measure.value
    lines = [say("round-mine", firm=card.mine.firm, extra=card.mine.extra, measure=measure)]
    if card.mine.urgency:
        lines.append(urgency_of(say, card.mine))
    if card.granted is not None:
        lines.append(say("round-yours", granted=card.granted, measure=measure))
    return "\n".join(lines)


def urgency_of(say: Say, said: Wish) -> str:
    hidden = "yes" if said.confidential else "no"
    told = say("round-urgency", urgency=said.urgency, hidden=hidden)
    return f"{told}: {said.reason}" if said.reason else told


def _rows(say: Say, card: Card) -> list[Row]:
    rows: list[Row] = []
    if card.takes_wishes:
        rows = [_amounts(say, card), _of_wish(say, card)]
    look = [_key(say, "round-key-wishes", Show(round_id=card.round.id, what=See.WISHES))]
    if card.sharing:
        look = [_key(say, "round-key-calculation", Show(round_id=card.round.id, what=See.SHARES))]
    if not (card.sharing or card.totals.people):
        look = []
    back = _key(say, "round-key-all", Rounds())
    return [*rows, *in_pairs(_of_office(say, card)), [*look, back]]


def _amounts(say: Say, card: Card) -> Row:
    measure, portion = card.item.measure.value, card.round.portion
    keys = [
        button(
            say("round-amount", amount=times * portion, measure=measure),
            buttons.Wish(round_id=card.round.id, amount=times * portion),
        )
        for times in PORTIONS
    ]
    return [*keys, _act(say, card, Do.OTHER)]


def _of_wish(say: Say, card: Card) -> Row:
    if card.mine is None:
        return []
    keys = [_act(say, card, Do.WITHDRAW)]
    if card.round.rule is Rule.NEED:
        keys.append(_act(say, card, Do.URGENT))
    if card.mine.reason:
        keys.append(_act(say, card, Do.PUBLIC if card.mine.confidential else Do.CONFIDENTIAL))
    return keys


def _of_office(say: Say, card: Card) -> Row:
    keys: Row = []
    if card.awaits_goods:
        if card.round.expected:
            keys.append(_act(say, card, Do.BROUGHT, card.round.expected))
        if card.stock:
            keys.append(_act(say, card, Do.FROM_STOCK, card.stock))
        keys.append(_act(say, card, Do.OTHER_BROUGHT))
    if card.keeps and card.sharing and card.round.state is RoundState.SHARED:
        keys.append(_act(say, card, Do.AGAIN))
    if card.may_change_rule:
        keys.append(_act(say, card, Do.RULES))
    if card.may_cancel:
        keys.append(_act(say, card, Do.CANCEL))
    return keys


def _act(say: Say, card: Card, do: Do, amount: int = -1) -> InlineKeyboardButton:
    label = say(f"round-do-{do.name.lower().replace('_', '-')}", **_facts(card, amount))
    return button(label, Act(round_id=card.round.id, do=do, amount=amount))


def _facts(card: Card, amount: int) -> dict[str, int | str]:
    return {"amount": max(0, amount), "measure": card.item.measure.value}


def _key(say: Say, label: str, data: Rounds | Show) -> InlineKeyboardButton:
    return button(say(label), data)
