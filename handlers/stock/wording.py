"""The stock in words."""

from handlers.letters import Facts
from locales import Say
from services.stock_cards import Kept, StockCard


def line(say: Say, one: Kept) -> str:
    """For a list: what is free, what is set aside, and whether it runs low."""
    low = "yes" if one.is_low else "no"
    return say("stock-line", item=one.item.name, low=low, **amounts(one))


def label(say: Say, one: Kept) -> str:
    return say("stock-label", item=one.item.name, low="yes" if one.is_low else "no")


def amounts(one: Kept) -> Facts:
    measure = one.item.measure.value
    return {"free": one.level.free, "reserved": one.level.reserved, "measure": measure}


def card_text(say: Say, card: StockCard) -> str:
    one, measure = card.kept, card.kept.item.measure.value
    lines = [say("stock-card", item=one.item.name, **amounts(one))]
    if card.ready:
        whole = sum(one.level)
        lines.append(say("stock-card-aside", count=card.ready, whole=whole, **amounts(one)))
    if card.queue:
        lines.append(say("stock-card-queue", count=card.queue))
    if one.item.low is not None:
        low = "yes" if one.is_low else "no"
        lines.append(say("stock-card-low", threshold=one.item.low, measure=measure, low=low))
    if card.store:
        where = ", ".join(filter(None, (card.store.name, card.store.place)))
        kept = "yes" if card.keeper else "no"
        lines.append(say("stock-card-store", place=where, kept=kept, keeper=card.keeper))
    if card.round_waits:
        lines.append(say("stock-round-waits"))
    return "\n".join(lines)
