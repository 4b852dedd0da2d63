"""How the list of projects looks."""

from aiogram.types import InlineKeyboardButton

from domain.projects import Listed, ProjectState
from handlers.pages import LABEL, ON_A_PAGE, Page, Row, button, shortened
from handlers.projects.buttons import Begin, ListPage, OpenCard, back
from handlers.projects.cycles import cycle_facts
from locales import Say

MARKS = {ProjectState.PROPOSED: " ⏳", ProjectState.PAUSED: " ⏸"}


def list_page(say: Say, listed: list[Listed], page: int) -> Page:
    last = max(0, (len(listed) - 1) // ON_A_PAGE)
    page = min(max(page, 0), last)
    shown = listed[page * ON_A_PAGE :][:ON_A_PAGE]
    controls = [button("‹", ListPage(page=page - 1))] if page else []
    controls += [button("›", ListPage(page=page + 1))] if page < last else []
    controls += [_begin(say, "find")] if listed else []
    controls.append(_begin(say, "propose"))
    return Page(_list_text(say, listed, shown, page), [*_pairs(shown), controls])


def likely_page(say: Say, words: str, likely: list[Listed]) -> Page:
    """What may have been meant; or that there is nothing like it."""
    asked = say("projects-likely" if likely else "projects-not-found", words=words)
    text = "\n".join([asked, *(_line(say, one) for one in likely)])
    return Page(text, [*_pairs(likely), [_begin(say, "find"), _begin(say, "propose")], back(say)])


def _list_text(say: Say, listed: list[Listed], shown: list[Listed], page: int) -> str:
    if not listed:
        return say("projects-none")
    first = page * ON_A_PAGE + 1
    facts = {"first": first, "last": first + len(shown) - 1, "count": len(listed)}
    title = say("projects-page" if len(listed) > ON_A_PAGE else "projects-title", **facts)
    legend = [say("projects-mine-mark")] if any(one.is_mine for one in shown) else []
    return "\n".join([title, *(_line(say, one) for one in shown), *legend])


def _line(say: Say, one: Listed) -> str:
    return say(
        "projects-line",
        name=one.name + " ✓" * one.is_mine,
        what=_what(one),
        minutes=one.unmet,
        **cycle_facts(one.cycle),
        count=one.participants,
    )


def _what(one: Listed) -> str:
    if one.state is not ProjectState.OPEN:
        return one.state.value
    if one.need_minutes is None:
        return "free"
    return "needs" if one.unmet else "enough"


def _pairs(shown: list[Listed]) -> list[Row]:
    buttons = [_open(one) for one in shown]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _open(one: Listed) -> InlineKeyboardButton:
    mark = MARKS.get(one.state, "") or " ✓" * one.is_mine
    return button(shortened(one.name, LABEL - len(mark)) + mark, OpenCard(id=one.id))


def _begin(say: Say, what: str) -> InlineKeyboardButton:
    return button(say(f"projects-button-{what}"), Begin(what=what))
