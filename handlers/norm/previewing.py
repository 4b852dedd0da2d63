"""What the closing of the running cycle would do, for coordinators to see before it does."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.people import Member
from domain.projects import Labour
from handlers.norm.buttons import Preview, to_card
from handlers.pages import ON_A_PAGE, Page, show
from handlers.rows import turning, within_reason
from locales import Say
from services import closing_preview
from services.closing_preview import LeftBehind
from services.closing_preview import Preview as Previewed
from services.transactions import Look


def add_to(router: Router) -> None:
    router.callback_query.register(show_preview, Preview.filter())


async def show_preview(
    press: CallbackQuery, callback_data: Preview, me: Member, look: Look, say: Say, now: datetime
) -> None:
    first = within_reason(callback_data.first)
    found = await look(closing_preview.preview, me, first, ON_A_PAGE, now)
    page = preview_page(say, found, first) if found else Page(say("preview-none"), [to_card(say)])
    await show(press, page)


def preview_page(say: Say, found: Previewed, first: int) -> Page:
    title = say("preview-title", first=found.cycle.first, last=found.cycle.last)
    lines = [title, *_totals(say, found), *_listed(say, found, first)]
    back, on = turning(lambda at: Preview(first=at), first, found.behind)
    text = "\n".join([*lines, "", say("preview-not-done")])
    return Page(text, [[*back, *on], to_card(say)])


def _totals(say: Say, found: Previewed) -> list[str]:
    charged = {kind.value: one.charged for kind, one in found.kinds.items()}
    behind = {kind.value: one.behind for kind, one in found.kinds.items()}
    return [
        say("preview-charged", members=found.members, **charged),
        say("preview-behind", members=found.behind, **behind),
        *_surplus(say, found),
        *([say("preview-waiting", count=found.waiting)] if found.waiting else []),
    ]


def _surplus(say: Say, found: Previewed) -> list[str]:
    lines = []
    for kind, one in found.kinds.items():
        if one.cut:
            facts = {"minutes": one.cut, "count": one.accounts_cut}
            lines.append(say("preview-cut", labour=kind.value, **facts))
        if one.saved:
            facts = {"minutes": one.saved, "count": one.accounts_saved}
            lines.append(say("preview-saved", labour=kind.value, **facts))
    return lines


def _listed(say: Say, found: Previewed, first: int) -> list[str]:
    if not found.listed:
        return []
    last = first + len(found.listed)
    title = say("preview-listed", first=first + 1, last=last, count=found.behind)
    return ["", title, *(_line(say, one) for one in found.listed)]


def _line(say: Say, one: LeftBehind) -> str:
    obligatory, free = (one.minutes.get(kind, 0) for kind in Labour)
    both = "yes" if obligatory and free else "no"
    return say("preview-line", name=one.name, obligatory=obligatory, free=free, both=both)
