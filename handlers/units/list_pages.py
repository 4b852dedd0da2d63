"""How the tree of units looks, a branch at a time."""

from aiogram.types import InlineKeyboardButton

from handlers.pages import LABEL, ON_A_PAGE, Page, Row, button, shortened
from handlers.rows import in_pairs, turning, within_reason
from handlers.units.buttons import MINE, ListFrom, OpenUnit
from locales import Say
from services.units import Branch, Listed

BETWEEN = " › "


def branch_page(say: Say, branch: Branch, first: int) -> Page:
    total = len(branch.parts)
    first = within_reason(first)
    first = first if first < total else 0
    shown = branch.parts[first:][:ON_A_PAGE]
    node = [_open(say, branch.node)] if branch.node else []
    here = branch.node.id if branch.node else MINE
    back, on = turning(lambda start: ListFrom(unit=here, first=start), first, total)
    controls = [*back, *_way_out(say, branch), *on]
    rows: list[Row] = [node, *in_pairs([_open(say, one) for one in shown]), controls]
    return Page(_text(say, branch, shown, first), rows)


def likely_page(say: Say, words: str, likely: list[Listed]) -> Page:
    """What may have been meant; or that there is nothing like it."""
    asked = say("units-likely" if likely else "units-not-found", words=words)
    rows = in_pairs([_open(say, one) for one in likely])
    return Page("\n".join([asked, *(_line(say, one) for one in likely)]), rows)


def _text(say: Say, branch: Branch, shown: list[Listed], first: int) -> str:
    facts = {"first": first + 1, "last": first + len(shown), "count": len(branch.parts)}
    if branch.node is None:
        title = [say("units-mine", **facts)]
    else:
        above = [BETWEEN.join(one.name for one in branch.path[:-1])] if branch.path[1:] else []
        parts = say("units-parts", more=str(len(branch.parts) > ON_A_PAGE), **facts)
        title = [*above, _line(say, branch.node), "", parts]
    lines = [_line(say, one) for one in shown]
    mine = any(one.is_mine for one in [*shown, *([branch.node] if branch.node else [])])
    return "\n".join([*title, *lines, *([say("units-mine-mark")] if mine else [])])


def _line(say: Say, one: Listed) -> str:
    if one.is_proposed:
        return say("units-proposed", name=one.name)
    facts: dict[str, str | int]
    facts = {"count": one.members, "parts": one.parts, "here": str(one.is_here)}
    return say("units-line", name=one.name + " ✓" * one.is_mine, **facts)


def _open(say: Say, one: Listed) -> InlineKeyboardButton:
    mark = " ⏳" if one.is_proposed else " ✓" * one.is_mine
    return button(shortened(one.name, LABEL - len(mark)) + mark, OpenUnit(id=one.id))


def _way_out(say: Say, branch: Branch) -> Row:
    """To the parts of the unit above; from there on, to all that one belongs to."""
    if branch.node is None:
        return []
    if branch.path[1:]:
        above = branch.path[-2]
        return [button(say("unit-button-up", name=above.name), ListFrom(unit=above.id))]
    mine = button(say("units-button-mine"), ListFrom(unit=MINE))
    return [mine] if branch.mine > 1 else []
