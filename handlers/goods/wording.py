"""Goods in words: a line of the catalogue, the card of an item."""

from datetime import date

from domain.items import Item
from handlers.letters import Facts
from handlers.pages import shortened
from locales import Say
from services.goods_catalogue import ItemCard, Offered

LONGEST_LABEL = 170


def line(say: Say, one: Offered, today: date) -> str:
    """What there is of it, how it is shared out, whether a round of it is open."""
    return say(
        "goods-line",
        item=shortened(one.label, LONGEST_LABEL),
        stock=one.level.free,
        **sharing(one.item),
        round="yes" if one.round else "no",
        day=one.round.deadline.date() if one.round else today,
    )


def sharing(item: Item) -> Facts:
    measure = item.measure.value
    return {"measure": measure, "sharing": item.sharing.value, "price": item.price or 0}


def card_text(say: Say, card: ItemCard, today: date) -> str:
    """How it reaches members, in plain words, and on whose decision."""
    item, measure = card.item, card.item.measure.value
    lines = [item.name, *([item.about] if item.about else [])]
    if card.unit:
        lines.append(say("goods-card-unit", unit=card.unit))
    level = card.offered.level
    lines.append(say("goods-card-stock", free=level.free, aside=level.reserved, measure=measure))
    if found := card.offered.round:
        lines.append(say("goods-card-round", day=found.deadline.date(), time=found.deadline))
    lines += terms(say, item)
    lines.append(say("goods-card-ground", ground=item.ground))
    if card.store:
        where = ", ".join(filter(None, (card.store.name, card.store.place)))
        kept = "yes" if card.keeper else "no"
        lines.append(say("goods-card-store", place=where, kept=kept, keeper=card.keeper))
    return "\n".join(lines)


def terms(say: Say, item: Item) -> list[str]:
    """By need or by labour, how much of it, who answers for more."""
    limit, measure = item.limit_amount or 0, item.measure.value
    lines = [say("goods-card-sharing", **sharing(item), limit=limit)]
    coordinator, assembly = item.coordinator_above or 0, item.assembly_above or 0
    if coordinator:
        lines.append(say("goods-card-coordinator", above=coordinator, measure=measure))
    if assembly:
        lines.append(say("goods-card-assembly", above=assembly, measure=measure))
    return lines
