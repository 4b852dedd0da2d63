"""Which goods a sentence asks for. Asks when unsure, never guesses."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.goods_sentence import GoodsSentence, Said, read_goods
from domain.items import Item
from domain.people import Member
from domain.standing_requests import Every
from services import items, projects
from services.finding import find, split_project
from services.rights import require_member
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class HeardLine:
    """One of `likely` is meant where `item` is not known; `amount` in its smallest part."""

    words: str
    item: Item | None = None
    likely: list[Item] = field(default_factory=list)
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class HeardGoods:
    lines: list[HeardLine]
    every: Every | None = None


def hear(db: Connection, me: Member, text: str, now: datetime) -> HeardGoods:
    """Whatever is said is about goods."""
    me = require_member(db, me.id, now)
    catalogue = {one.id: one for one in items.visible(db, me.id)}
    sentence = read_goods(text)
    return HeardGoods([_line(said, catalogue) for said in sentence.said], sentence.every)


def hear_if_goods(db: Connection, me: Member, text: str, now: datetime) -> HeardGoods | None:
    """None where the sentence may be about hours or anything else."""
    sentence = read_goods(text)
    if sentence.tells_time or not sentence.said or not _may_be(sentence):
        return None
    heard = hear(db, me, text, now)
    known = [line.item is not None for line in heard.lines]
    if sentence.asks:
        return heard if any(known) or sentence.is_clear else None
    if _names_project(db, me, text) and not (all(known) and sentence.is_clear):
        return None
    return heard if sentence.is_clear or all(known) else None


def _may_be(sentence: GoodsSentence) -> bool:
    return sentence.asks or all(said.amount and said.words for said in sentence.said)


def _names_project(db: Connection, me: Member, text: str) -> bool:
    found, _ = split_project(text, projects.open_names(db, me))
    return found.certain is not None


def _line(said: Said, catalogue: dict[int, Item]) -> HeardLine:
    names = {one.id: one.name for one in catalogue.values()}
    found = find(said.words, names)
    if found.certain is not None:
        item = catalogue[found.certain]
        amount = said.amount.of(item.measure) if said.amount else None
        return HeardLine(said.words, item, amount=amount)
    likely = found.likely
    if not likely:
        part, _ = split_project(said.words, names)
        likely = [part.certain] if part.certain is not None else part.likely
    return HeardLine(said.words, likely=[catalogue[one] for one in likely])
