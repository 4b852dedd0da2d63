"""What was written at once, to look up and to take back, however long ago."""

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.batches import Batch, BatchKind
from handlers.credit.buttons import Batches, OpenBatch, UndoBatch
from handlers.pages import Page, Row, button
from handlers.rows import within_reason
from handlers.talk import Talk
from services import batches
from services.batches import Card, Kept, Undone

MOST_TOLD = 10
# Long labels want a row each, and the sixth row turns the pages.
A_PAGE = 5


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_list, Batches.filter())
    router.callback_query.register(open_batch, OpenBatch.filter())
    router.callback_query.register(undo, UndoBatch.filter())
    return router


async def show_list(_: CallbackQuery, callback_data: Batches, talk: Talk) -> None:
    await talk.state.clear()
    first = within_reason(callback_data.first)
    found = await talk.look(batches.listing, talk.me, first, A_PAGE, talk.now)
    keys = [[button(_line(talk, one), OpenBatch(batch_id=one.id))] for one in found.listed]
    text = talk.say("batch-list" if found.total else "batch-none")
    await talk.answer(Page(text, [*keys, _turning(first, found.total)]))


def _turning(first: int, total: int) -> Row:
    back = [button("‹", Batches(first=max(0, first - A_PAGE)))] if first else []
    on = [button("›", Batches(first=first + A_PAGE))] if first + A_PAGE < total else []
    return [*back, *on]


def _line(talk: Talk, one: Batch) -> str:
    day = talk.me.unit.today(one.created_at)
    mark = "↩ " if one.is_undone else ""
    return f"{mark}{talk.say('batch-line', day=day, label=one.label)}"


async def open_batch(_: CallbackQuery, callback_data: OpenBatch, talk: Talk) -> None:
    found = await talk.look(batches.card, talk.me, callback_data.batch_id, talk.now)
    undo_key = button(talk.say("credit-key-undo"), UndoBatch(batch_id=found.batch.id))
    back = [button(talk.say("batch-key-all"), Batches())]
    rows = [[] if found.batch.is_undone else [undo_key], back]
    await talk.answer(Page(_card(talk, found), rows))


def _card(talk: Talk, found: Card) -> str:
    one, sums = found.batch, found.sum
    said = "batch-title-import" if one.kind is BatchKind.IMPORT else "batch-title-credit"
    day = talk.me.unit.today(one.created_at)
    lines = [talk.say(said, label=one.label), talk.say("batch-who", name=found.author, day=day)]
    if sums.entries:
        facts = {"entries": sums.entries, "workers": sums.workers, "minutes": sums.minutes}
        lines.append(talk.say("batch-hours", **facts))
    if sums.members:
        lines.append(talk.say("batch-members", count=sums.members))
    if one.undone_at:
        lines.append(talk.say("batch-undone-on", day=talk.me.unit.today(one.undone_at)))
    return "\n".join(lines)


async def undo(_: CallbackQuery, callback_data: UndoBatch, talk: Talk) -> None:
    done = await talk.act(batches.undo, talk.me, callback_data.batch_id, talk.now)
    await talk.answer(Page(_undone(talk, done), [[button(talk.say("batch-key-all"), Batches())]]))


def _undone(talk: Talk, done: Undone) -> str:
    sums = {"count": done.entries, "minutes": done.minutes}
    lines = [talk.say("batch-undone", label=done.batch.label, **sums)]
    if done.left:
        lines.append(talk.say("batch-left", count=done.left))
    if done.kept:
        lines += ["", talk.say("batch-kept")]
        lines += [_kept(talk, one) for one in done.kept[:MOST_TOLD]]
        more = len(done.kept) - MOST_TOLD
        lines += [talk.say("credit-more", count=more)] if more > 0 else []
    return "\n".join(lines)


def _kept(talk: Talk, one: Kept) -> str:
    if one.refusal is None:
        return f"— {talk.say('batch-kept-member', name=one.name)}"
    return f"— {one.name}: {talk.say(one.refusal.message_id, **one.refusal.facts)}"
