"""Lists: the rounds, what is wished for in one, and the whole calculation for everybody."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.items import Rule
from handlers.commands import Asked
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rounds.buttons import Rounds, See, Set, Show
from handlers.rounds.card import card_page, reason_of, shown_state, urgency_of
from handlers.rounds_buttons import RoundsOf
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from locales import Say
from services import rounds, rounds_card
from services.rounds import Listed
from services.rounds_card import LEFT_OUT, Calculation, Line


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(open_rounds, Asked("rounds"))
    router.callback_query.register(turn, Rounds.filter())
    router.callback_query.register(of_item, RoundsOf.filter())
    router.callback_query.register(show, Show.filter())
    return router


async def open_rounds(_: Message, talk: Talk) -> None:
    await talk.answer(await _list(talk, 0, 0))


async def of_item(_: CallbackQuery, callback_data: RoundsOf, talk: Talk) -> None:
    """The one that runs, else the list of those that were."""
    await talk.state.clear()
    found, _total = await talk.look(rounds.listing, talk.me, callback_data.item_id, 0, 1)
    if found and found[0].round.takes_wishes(talk.now):
        await show_card(talk, found[0].round.id)
    else:
        await talk.answer(await _list(talk, callback_data.item_id, 0))


async def turn(_: CallbackQuery, callback_data: Rounds, talk: Talk) -> None:
    await talk.state.clear()
    first = within_reason(callback_data.first)
    await talk.answer(
        await (_openable if callback_data.to_open else _list)(talk, callback_data.item_id, first)
    )


async def show(_: CallbackQuery, callback_data: Show, talk: Talk) -> None:
    await talk.state.clear()
    first = within_reason(callback_data.first)
    if callback_data.what is See.CARD:
        await show_card(talk, callback_data.round_id)
    elif callback_data.what is See.WISHES:
        await talk.answer(await _wishes(talk, callback_data.round_id, first))
    else:
        version = callback_data.version
        await talk.answer(await _calculation(talk, callback_data.round_id, version, first))


async def show_card(talk: Talk, round_id: int) -> None:
    card = await talk.look(rounds_card.card, talk.me, round_id, talk.now)
    await talk.answer(card_page(talk.say, card))


async def _list(talk: Talk, item_id: int, first: int) -> Page:
    found, total = await talk.look(rounds.listing, talk.me, item_id, first, ON_A_PAGE)
    may_open = await talk.look(rounds.may_open, talk.me, talk.now)
    say = talk.say
    lines = [say("rounds-title" if found else "rounds-none")]
    lines += [_line(say, one, talk) for one in found]
    keys = [button(one.item.name, Show(round_id=one.round.id)) for one in found]
    back, on = turning(lambda at: Rounds(first=at, item_id=item_id), first, total)
    new = [button(say("round-key-open"), Rounds(to_open=True))] if may_open else []
    return Page("\n".join(lines), [*in_pairs(keys), [*back, *on, *new]])


def _line(say: Say, one: Listed, talk: Talk) -> str:
    return say(
        "rounds-line",
        item=one.item.name,
        state=shown_state(one.round, one.round.takes_wishes(talk.now)),
        day=one.deadline.date(),
        time=one.deadline,
        people=one.totals.people,
        firm=one.totals.firm,
        measure=one.item.measure.value,
    )


async def _openable(talk: Talk, _: int, first: int) -> Page:
    found = await talk.look(rounds.may_open, talk.me, talk.now)
    shown = found[first : first + ON_A_PAGE]
    keys = [button(one.name, Set(item_id=one.id)) for one in shown]
    back, on = turning(lambda at: Rounds(first=at, to_open=True), first, len(found))
    asked = talk.say("round-which-item" if found else "round-no-items")
    return Page(asked, [*in_pairs(keys), [*back, *on]])


async def _wishes(talk: Talk, round_id: int, first: int) -> Page:
    of = (talk.me, round_id, first, ON_A_PAGE, talk.now)
    found = await talk.look(rounds_card.listed_wishes, *of)
    say, measure = talk.say, found.item.measure.value
    lines = [say("round-wishes", item=found.item.name, count=found.total)]
    for name, said in found.listed:
        what = {"firm": said.firm, "extra": said.extra}
        lines.append(say("round-wish", name=name, measure=measure, **what))
        lines += [urgency_of(say, said)] if said.urgency and found.rule is Rule.NEED else []
    turns = turning(
        lambda at: Show(round_id=round_id, what=See.WISHES, first=at), first, found.total
    )
    return Page("\n".join(lines), [_controls(say, round_id, *turns)])


async def _calculation(talk: Talk, round_id: int, version: int, first: int) -> Page:
    of = (talk.me, round_id, version, first, ON_A_PAGE, talk.now)
    found = await talk.look(rounds_card.calculation, *of)
    say = talk.say
    if found is None:
        return Page(say("round-not-reckoned"), [_controls(say, round_id)])
    chosen = found.sharing.version
    lines = [*_about(say, found), "", *(_share(say, found, line) for line in found.lines)]
    of_version = {"round_id": round_id, "what": See.SHARES, "version": chosen}
    turns = turning(lambda at: Show(**of_version, first=at), first, found.total)
    return Page("\n".join(lines), [_versions(say, found), _controls(say, round_id, *turns)])


def _about(say: Say, found: Calculation) -> list[str]:
    one, measure = found.sharing, found.item.measure.value
    numbers = {"supply": one.supply, "shared": found.shared, "people": found.total}
    how = {"rule": found.round.rule.value, "measure": measure}
    lines = [
        say("calculation-title", item=found.item.name, version=one.version, of=found.versions),
        say("calculation-supply", **numbers, measure=measure),
        say("calculation-rule", portion=found.round.portion, **how),
    ]
    if found.author:
        lines.append(say("calculation-author", author=found.author))
    if one.reason:
        lines.append(reason_of(say, one.reason))
    if one.version > 1:
        lines.append(say("calculation-handed"))
    return lines


def _share(say: Say, found: Calculation, line: Line) -> str:
    """The place, what was wished, what they get, and what the rule went by."""
    measure, rule = found.item.measure.value, found.round.rule
    if line.place == LEFT_OUT:
        return say("calculation-left-out", name=line.name)
    of = {"firm": line.firm, "extra": line.extra, "granted": line.granted, "place": line.place}
    told = say("calculation-line", name=line.name, measure=measure, **of)
    why = [say("calculation-need", urgency=line.urgency)] if rule is Rule.NEED else []
    if rule in (Rule.NEED, Rule.EVEN):
        when = line.received_on
        why.append(say("calculation-received", day=when) if when else say("calculation-never"))
    if line.credit is not None:
        wished = line.firm + line.extra if line.wished is None else line.wished
        is_cut = "yes" if wished > line.firm + line.extra else "no"
        cut = {"cut": is_cut, "measure": measure}
        why.append(say("calculation-credit", minutes=line.credit, wished=wished, **cut))
    if rule is Rule.NEED and line.reason:
        why.append(line.reason)
    return f"{told}\n    {'; '.join(why)}" if why else told


def _versions(say: Say, found: Calculation) -> Row:
    return [
        button(
            say("calculation-version", version=version),
            Show(round_id=found.round.id, what=See.SHARES, version=version),
        )
        for version in range(max(1, found.versions - 3), found.versions + 1)
        if version != found.sharing.version
    ]


def _controls(say: Say, round_id: int, *turns: Row) -> Row:
    back = button(say("round-key-back"), Show(round_id=round_id))
    return [back, *(one for row in turns for one in row)]
