"""Funds in words."""

from handlers.letters import Facts
from handlers.pages import shortened
from locales import Say
from services.fund_cards import Card, Listed
from services.fund_history import Told

NAME, WORDS = 64, 120


def line(say: Say, one: Listed) -> str:
    """For a list: what is free, what is set aside, whose it is."""
    named = "yes" if one.unit else "no"
    facts: Facts = {"free": one.level.free, "reserved": one.level.reserved}
    return say("fund-line", fund=one.fund.name, named=named, unit=one.unit, **facts)


def card_text(say: Say, card: Card) -> str:
    fund = card.fund
    lines = [say("fund-card", fund=fund.name, unit=card.unit, purpose=fund.purpose)]
    if not fund.is_open:
        lines.append(say("fund-card-closed"))
    lines.append(say("fund-card-level", free=card.level.free, reserved=card.level.reserved))
    lines.append(say("fund-card-month", came=card.month.came, went=card.month.went))
    if fund.assembly_above is not None:
        lines.append(say("fund-card-threshold", above=fund.assembly_above))
    lines.append(say("fund-card-ground", ground=fund.ground))
    if card.waiting:
        lines.append(say("fund-card-waiting", count=card.waiting))
    return "\n".join(lines)


def told_line(say: Say, told: Told, number: int = 0) -> str:
    """When, how much, why, for whom, on what ground, who entered it and who approved it."""
    head = say("fund-history-line", day=told.day, **what_of(told))
    lines = [(f"{number}. " if number else "") + head + _for(say, told)]
    if told.approver:
        decided = {"by": _name(told.approver), "decision": _cut(told.decision)}
        said = "yes" if told.decision else "no"
        lines.append(say("fund-history-approved", said=said, **decided))
    if told.author:
        lines.append(say("fund-history-author", name=_name(told.author)))
    return " ".join(lines)


def what_of(told: Told) -> Facts:
    sign = {1: "in", -1: "out"}.get(told.sign, "stays")
    facts: Facts = {"amount": told.moved.amount, "sign": sign, "way": told.way}
    return facts | {"other": _name(told.other)}


def _for(say: Say, told: Told) -> str:
    """Whoever asked is named; what for, only where one may read it."""
    if not told.asker:
        return say("fund-history-words", words=_cut(told.words)) if told.words else "."
    said = "yes" if told.reason else "no"
    return say("fund-history-asker", name=_name(told.asker), said=said, reason=_cut(told.reason))


def _name(name: str) -> str:
    return shortened(name, NAME)


def _cut(words: str) -> str:
    return shortened(words, WORDS).rstrip(".")
