"""Who owes, how much of it to waive and why, what has been waived; the letters about it."""

from collections.abc import Sequence

from domain.projects import Labour
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs
from handlers.waivers_buttons import OwingFrom, TakeWaiverBack, WaiveAll, WaiveOf
from locales import Say
from services.waivers import Owed, Waived


def list_page(say: Say, found: Sequence[Owed], first: int, *, more: bool) -> Page:
    keys = [
        button(say("waiver-key", name=one.name, minutes=one.minutes), _of(one)) for one in found
    ]
    text = "\n".join([say("waiver-list"), *(_line(say, one) for one in found)])
    back = [button("‹", OwingFrom(first=max(0, first - ON_A_PAGE)))] if first else []
    on = [button("›", OwingFrom(first=first + ON_A_PAGE))] if more else []
    return Page(text if found else say("waiver-nobody"), [*in_pairs(keys), [*back, *on]])


def kinds_page(say: Say, found: Sequence[Owed]) -> Page:
    keys = [[button(_debt(say, one), _of(one))] for one in found]
    return Page(say("waiver-ask-kind", name=found[0].name), [*keys, _to_list(say)])


def minutes_page(say: Say, owed: Owed) -> Page:
    everything = button(
        say("waiver-all", minutes=owed.minutes), WaiveAll(member_id=owed.member_id)
    )
    text = f"{_line(say, owed)}\n{say('waiver-ask-minutes')}"
    return Page(text, [[everything], _to_list(say)])


def reason_page(say: Say, member_id: int, labour: Labour, minutes: int) -> Page:
    back = button(say("waiver-other"), WaiveOf(member_id=member_id, labour=labour))
    return Page(say("waiver-ask-reason", minutes=minutes), [[back]])


def receipt(say: Say, done: Waived) -> Page:
    undo = button(say("waiver-undo"), TakeWaiverBack(line_id=done.line_id))
    return Page(_told(say, "waiver-done", done), [[undo, *_to_list(say)]])


def back_page(say: Say, done: Waived) -> Page:
    return Page(_told(say, "waiver-undone", done), [_to_list(say)])


def letter(say: Say, facts: Facts) -> Page:
    return Page(say("letter-norm-waived", **facts))


def back_letter(say: Say, facts: Facts) -> Page:
    known = {name: facts[name] for name in ("by", "labour", "minutes", "left")}
    return Page(say("letter-norm-waiver-back", **known))


def _told(say: Say, message_id: str, done: Waived) -> str:
    labour = done.account.labour.value
    return say(message_id, name=done.name, minutes=done.minutes, labour=labour, left=done.left)


def _line(say: Say, one: Owed) -> str:
    """Since when, where that is known."""
    debt = say("waiver-line", name=one.name, debt=_debt(say, one))
    return debt + (say("waiver-since", since=one.since) if one.since else "")


def _debt(say: Say, one: Owed) -> str:
    return say("waiver-debt", minutes=one.minutes, labour=one.labour.value)


def _of(one: Owed) -> WaiveOf:
    return WaiveOf(member_id=one.member_id, labour=one.labour)


def _to_list(say: Say) -> Row:
    return [button(say("waiver-to-list"), OwingFrom())]
