"""How pledges look: the question, the receipt, one's own, those of a project."""

from collections.abc import Sequence
from datetime import date

from domain.cycles import Cycle
from domain.pledges import Promised
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.pledges_buttons import Ask, InWords, OfProject, Promise, Withdraw
from handlers.projects.buttons import OpenCard
from handlers.rows import in_pairs, turning
from locales import Say
from services.pledges import Offer, Pledges, Receipt

OFFERED = (60, 120, 240)


def ask_page(say: Say, offer: Offer) -> Page:
    of = {"project": offer.project.id, "cycle": offer.cycle.first.toordinal()}
    lines = [
        say("pledge-ask", project=offer.project.name, when=_when(say, offer.cycle, offer.is_next)),
        *([say("pledge-so-far", minutes=offer.promised)] if offer.promised else []),
        *([say("pledge-worked", minutes=offer.worked)] if offer.worked else []),
    ]
    amounts = [
        button(say("pledge-minutes", minutes=minutes), Promise(**of, minutes=minutes))
        for minutes in OFFERED
    ]
    other = button(say("pledge-button-other"), InWords(**of))
    withdraw = [button(say("pledge-button-withdraw"), Withdraw(**of))] if offer.promised else []
    rows = [[*amounts, other], _other_cycle(say, offer), withdraw]
    return Page("\n".join(lines), [*rows, _to_project(say, offer.project.id)])


def _other_cycle(say: Say, offer: Offer) -> Row:
    days = {"first": offer.other.first, "last": offer.other.last}
    label = say("pledge-button-this" if offer.is_next else "pledge-button-next", **days)
    cycle = offer.other.first.toordinal()
    return [button(label, Ask(project=offer.project.id, cycle=cycle))]


def _when(say: Say, cycle: Cycle, is_next: bool) -> str:
    facts = {"first": cycle.first, "last": cycle.last}
    return say("pledge-when", next="yes" if is_next else "no", **facts)


def words_page(say: Say, offer: Offer) -> Page:
    when = _when(say, offer.cycle, offer.is_next)
    back = Ask(project=offer.project.id, cycle=offer.cycle.first.toordinal())
    text = say("pledge-ask-words", project=offer.project.name, when=when)
    return Page(text, [[button(say("pledge-button-back"), back)]])


def receipt_page(say: Say, receipt: Receipt, today: date) -> Page:
    of = {"project": receipt.project.id, "cycle": receipt.cycle.first.toordinal()}
    text = _receipt(say, receipt, today, "pledge-receipt")
    lines = [
        text,
        *([say("pledge-instead", minutes=receipt.before)] if receipt.before else []),
        *([say("pledge-of-these", minutes=receipt.worked)] if receipt.worked else []),
    ]
    undo = button(say("pledge-button-undo"), Withdraw(**of))
    change = button(say("pledge-button-change"), Ask(**of))
    return Page("\n".join(lines), [[undo, change]])


def withdrawn_page(say: Say, receipt: Receipt, today: date) -> Page:
    of = {"project": receipt.project.id, "cycle": receipt.cycle.first.toordinal()}
    again = button(say("pledge-button-again"), Ask(**of))
    return Page(_receipt(say, receipt, today, "pledge-withdrawn"), [[again]])


def _receipt(say: Say, receipt: Receipt, today: date, words: str) -> str:
    when = _when(say, receipt.cycle, receipt.cycle.first > today)
    return say(words, project=receipt.project.name, minutes=receipt.minutes, when=when)


def own_page(say: Say, own: Sequence[Promised], offered: dict[int, str], today: date) -> Page:
    """What one has promised, and projects that something could be promised to."""
    lines = [say("pledges-own" if own else "pledges-none")]
    lines += [_own(say, one, today) for one in own]
    lines += ["", say("pledges-to-whom")] if offered else []
    keys = [button(name, Ask(project=one, cycle=0)) for one, name in offered.items()]
    return Page("\n".join(lines), in_pairs(keys))


def _own(say: Say, one: Promised, today: date) -> str:
    return say("pledges-own-line", project=one.project, **_amounts(say, one, today))


def _amounts(say: Say, one: Promised, today: date) -> dict[str, str | int]:
    days = Cycle(one.pledge.first, one.pledge.last, 0)
    when = _when(say, days, one.pledge.first > today)
    return {"minutes": one.pledge.minutes, "left": one.remaining, "when": when}


def of_project_page(say: Say, found: Pledges, first: int, today: date) -> Page:
    project = found.project
    lines = [say("pledges-of-project", project=project.name, count=found.total)]
    lines += [
        say("pledges-of-project-line", member=one.member, **_amounts(say, one, today))
        for one in found.shown
    ]
    back, on = turning(lambda at: OfProject(project=project.id, first=at), first, found.total)
    return Page("\n".join(lines), [[*back, *on], _to_project(say, project.id)])


def which_page(say: Say, likely: dict[int, str], minutes: int | None, cycle: int) -> Page:
    """It is clear how much, perhaps, but not to which project."""
    if not likely:
        return Page(say("pledge-no-projects"))
    keys = [
        button(
            name,
            Promise(project=one, cycle=cycle, minutes=minutes)
            if minutes
            else Ask(project=one, cycle=cycle),
        )
        for one, name in list(likely.items())[:ON_A_PAGE]
    ]
    facts = {"minutes": minutes or 0, "known": "yes" if minutes else "no"}
    return Page(say("pledge-which", **facts), in_pairs(keys))


def _to_project(say: Say, project_id: int) -> Row:
    return [button(say("project-button-card"), OpenCard(id=project_id))]
