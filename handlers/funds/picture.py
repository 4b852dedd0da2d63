"""A picture of a fund's year, with the same in words beneath it."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.types import CallbackQuery

from domain.fund_months import A_YEAR, Month
from handlers.funds.buttons import ShowFunds, View
from handlers.funds.lists import to_card
from handlers.funds.wording import NAME
from handlers.letters import Facts
from handlers.pages import Page, pop_up, seem_busy, send_picture, shortened
from handlers.pictures import NotDrawn, draw
from handlers.pictures.captions import CAPTION
from handlers.pictures.fund import fund_chart
from handlers.talk import Talk
from locales import Say
from services import fund_cards
from services.transactions import Turn


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_picture, ShowFunds.filter(F.view == View.PICTURE))
    return router


async def show_picture(
    press: CallbackQuery, callback_data: ShowFunds, talk: Talk, turn: Turn
) -> None:
    """Beneath the card, which stays as it is."""
    about = (talk.me, callback_data.fund_id, A_YEAR, talk.now)
    fund, months = await talk.look(fund_cards.months, *about)
    await pop_up(press)
    await seem_busy(press)
    page = Page(caption(talk.say, fund.name, months), [to_card(talk, fund.id)])
    await send_picture(press, await _drawn(talk.say, fund.name, months, turn), page)


async def _drawn(say: Say, name: str, months: Sequence[Month], turn: Turn) -> bytes | None:
    try:
        return await draw(fund_chart(say, name, months))
    except NotDrawn as problem:
        turn.report(problem)
        return None


def caption(say: Say, name: str, months: Sequence[Month]) -> str:
    """Everything that the picture shows; the newest month first, should it become too long."""
    lines = [say("fund-chart-title", fund=shortened(name, NAME))]
    shown = [one for one in months[:-1] if one.came or one.went]
    lines.append(say("fund-chart-month-now", **_facts(months[-1])))
    lines += [say("fund-chart-month", **_facts(one)) for one in reversed(shown)]
    if len(shown) < len(months) - 1:
        lines.append(say("fund-chart-quiet"))
    lines.append(say("fund-chart-aside"))
    return shortened("\n".join(lines), CAPTION)


def _facts(month: Month) -> Facts:
    first = month.first
    facts: Facts = {"month": first.month, "year": str(first.year)}
    return facts | {"came": month.came, "went": month.went, "left": month.left}
