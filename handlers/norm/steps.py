"""The questions about a decision on the norm, and the card that shows it whole."""

from datetime import date

from domain.cycles import CycleKind
from domain.norms import Norm
from handlers.norm.asking import Draft
from handlers.norm.buttons import Above, Below, Kind, Minutes, Surplus, Write, stop
from handlers.norm.pages import below_line, terms
from handlers.pages import Page, Row, button
from locales import Say
from services.norm_history import View


def kind_page(say: Say, draft: Draft) -> Page:
    kinds = [
        button(say("norm-kind", kind=kind.value), Kind(draft=draft.number, kind=at))
        for at, kind in enumerate(CycleKind)
    ]
    return Page(say("norm-ask-kind"), [kinds, stop(say)])


def minutes_page(say: Say, draft: Draft, now: Norm | None, *, free: bool) -> Page:
    """None at all, and what it is now where that is of the same cycle, are on buttons."""
    offered = [0]
    if now and now.cycle.kind is draft.kind:
        offered.append(now.free if free else now.obligatory)
    labels = {0: say("norm-hours", minutes=0)}
    keys = [
        button(
            labels.get(minutes) or say("norm-hours-now", minutes=minutes),
            Minutes(draft=draft.number, free=free, minutes=minutes),
        )
        for minutes in dict.fromkeys(offered)
    ]
    text = say("norm-ask-free" if free else "norm-ask-obligatory", kind=draft.kind.value)
    return Page(text, [keys, stop(say)])


def surplus_page(say: Say, draft: Draft) -> Page:
    rows = [
        [button(say(f"norm-button-{one}"), Above(draft=draft.number, surplus=one))]
        for one in Surplus
    ]
    return Page(say("norm-ask-surplus"), [*rows, stop(say)])


def cap_page(say: Say, draft: Draft) -> Page:
    return Page(say("norm-ask-cap", saved="yes" if draft.savings else "no"), [stop(say)])


def ground_page(say: Say) -> Page:
    return Page(say("norm-ask-ground"), [stop(say)])


def ready_page(say: Say, draft: Draft, planned: Norm, view: View) -> Page:
    lines = [
        say("norm-ready-title"),
        terms(say, planned),
        *below_line(say, planned, view),
        say("norm-ready-from", first=date.fromisoformat(draft.first)),
        *([say("norm-ready-replaces")] if view.waits else []),
        say("norm-ready-ground", ground=draft.ground),
        say("norm-ready-told"),
    ]
    write = button(say("norm-button-write"), Write(draft=draft.number))
    return Page("\n".join(lines), [_below(say, draft, view), [write, *stop(say)]])


def _below(say: Say, draft: Draft, view: View) -> Row:
    label = say("norm-button-below", counts="no" if draft.below else "yes")
    other = Below(draft=draft.number, counts=not draft.below)
    return [button(label, other)] if view.has_parts else []
