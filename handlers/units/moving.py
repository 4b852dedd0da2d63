"""Moving a unit in the tree: where to, what would come of it, and then surely."""

from datetime import datetime

from aiogram import F, Router
from aiogram.types import CallbackQuery

from domain.people import Member
from handlers.pages import ON_A_PAGE, Page, button, show
from handlers.rows import in_pairs, turning, within_reason
from handlers.units.buttons import MoveTo, PlacesFrom, back_to_settings
from handlers.units.card_pages import card_page
from handlers.units.list_pages import BETWEEN
from locales import Say
from services import unit_moves, units
from services.transactions import Act, Look
from services.unit_moves import Preview

NAMED = 6


def add_to(router: Router) -> None:
    router.callback_query.register(show_places, PlacesFrom.filter())
    router.callback_query.register(show_preview, MoveTo.filter(~F.surely))
    router.callback_query.register(move, MoveTo.filter(F.surely))


async def show_places(
    press: CallbackQuery,
    callback_data: PlacesFrom,
    me: Member,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    unit_id, places = callback_data.id, await look(unit_moves.places, me, callback_data.id, now)
    first = within_reason(callback_data.first)
    first = first if first < len(places) else 0
    shown = places[first:][:ON_A_PAGE]
    offered = [button(path[-1].name, MoveTo(id=unit_id, to=path[-1].id)) for path in shown]
    back, on = turning(lambda at: PlacesFrom(id=unit_id, first=at), first, len(places))
    lines = [BETWEEN.join(one.name for one in path) for path in shown]
    text = "\n".join([say("unit-ask-where" if places else "unit-nowhere"), *lines])
    controls = [*back, *back_to_settings(say, unit_id), *on]
    await show(press, Page(text, [*in_pairs(offered), controls]))


async def show_preview(
    press: CallbackQuery, callback_data: MoveTo, me: Member, look: Look, say: Say, now: datetime
) -> None:
    found = await look(unit_moves.preview, me, callback_data.id, callback_data.to, now)
    surely = callback_data.model_copy(update={"surely": True})
    rows = [[button(say("unit-button-move-surely"), surely)]]
    text = _preview_text(say, found)
    await show(press, Page(text, [*rows, back_to_settings(say, callback_data.id)]))


def _preview_text(say: Say, found: Preview) -> str:
    path = BETWEEN.join(one.name for one in found.path)
    lines = [say("unit-move", unit=found.unit.name, to=found.to.name, path=path)]
    for unit, entering in found.entering:
        names = ", ".join(list(entering.values())[:NAMED]) + "…" * (len(entering) > NAMED)
        lines += [say("unit-move-entering", unit=unit.name, count=len(entering), names=names)]
    before, after = found.norm_before, found.norm_after
    if after and (before is None or before.id != after.id):
        lines += [say("unit-move-norm", unit=after.name)]
    return "\n".join([*lines, say("unit-move-keeps")])


async def move(
    press: CallbackQuery,
    callback_data: MoveTo,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    await act(unit_moves.move, me, callback_data.id, callback_data.to, now)
    card = await look(units.card, me, callback_data.id, now)
    await show(press, card_page(say, card, now), say("unit-done-move"))
