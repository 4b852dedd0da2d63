"""Pictures of one's hours: cycle by cycle, with the norm across."""

from datetime import datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.commands import Asked
from handlers.filters import for_members
from handlers.pages import Page, Row, button, pop_up, seem_busy, send_picture
from handlers.pictures import NotDrawn, draw, hours_caption, hours_chart
from locales import Say
from services import charts
from services.charts import CYCLES, HoursChart
from services.transactions import Look, Turn


class HoursPicture(CallbackData, prefix="k"):
    """`back` is how many cycles lie between the last one shown and the running one."""

    back: int = 0


def build_router() -> Router:
    router = for_members(__name__)
    router.message.register(show_newest, Asked("chart"))
    router.callback_query.register(show_pressed, HoursPicture.filter())
    return router


async def show_newest(
    message: Message, me: Member, say: Say, now: datetime, look: Look, turn: Turn
) -> None:
    await _show(message, say, await look(charts.hours, me, now), turn)


async def show_pressed(
    press: CallbackQuery,
    callback_data: HoursPicture,
    me: Member,
    say: Say,
    now: datetime,
    look: Look,
    turn: Turn,
) -> None:
    """Beneath the card that was pressed, which stays as it is."""
    await pop_up(press)
    await _show(press, say, await look(charts.hours, me, now, callback_data.back), turn)


async def _show(event: Message | CallbackQuery, say: Say, chart: HoursChart, turn: Turn) -> None:
    await seem_busy(event)
    page = Page(hours_caption(say, chart), [_around(say, chart)])
    await send_picture(event, await _drawn(hours_chart(say, chart), turn), page)


async def _drawn(svg: str, turn: Turn) -> bytes | None:
    try:
        return await draw(svg)
    except NotDrawn as problem:
        turn.report(problem)
        return None


def _around(say: Say, chart: HoursChart) -> Row:
    """The cycles before and after, as far as there are any."""
    earlier = button(say("picture-earlier"), HoursPicture(back=chart.back + CYCLES))
    later = button(say("picture-later"), HoursPicture(back=max(0, chart.back - CYCLES)))
    return [*([earlier] if chart.has_earlier else []), *([later] if chart.back else [])]
