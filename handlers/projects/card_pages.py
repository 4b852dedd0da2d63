"""How one project looks, and what can be done with it."""

from domain.cycles import Cycle
from domain.pledges import Promised
from domain.projects import Project, ProjectState
from handlers.announcements_buttons import To
from handlers.pages import Page, Row, button
from handlers.pledges_buttons import RUNNING, Ask, OfProject
from handlers.projects.buttons import Change, OpenCard, Setting, What, back, do
from handlers.projects.cycles import cycle_facts
from handlers.projects_buttons import LogTo
from locales import Say
from services.project_changes import READERS
from services.projects import Card

NAMES_SHOWN = 6
DECISIONS = {
    ProjectState.PROPOSED: [What.OPEN, What.REFUSE, What.CHANGE],
    ProjectState.OPEN: [What.PAUSE, What.CLOSE, What.CHANGE],
    ProjectState.PAUSED: [What.RESUME, What.CLOSE, What.CHANGE],
}
OWN_COORDINATORS = (What.PAUSE, What.RESUME, What.CHANGE)


def card_page(say: Say, card: Card) -> Page:
    return Page(_card_text(say, card), [*_card_rows(say, card), back(say)])


def _card_text(say: Say, card: Card) -> str:
    project = card.project
    lines = [project.name, project.purpose, ""]
    if project.state is not ProjectState.OPEN:
        lines.append(say("project-state", state=project.state.value))
    lines += [
        say("project-kind", kind=project.kind.value),
        say("project-labour", labour=project.labour.value),
        say("project-confirmation", rule=project.confirmation.value),
        _coordinator(say, card.coordinator),
        _participants(say, card),
        *_work(say, card),
    ]
    return "\n".join(lines)


def _coordinator(say: Say, name: str | None) -> str:
    return say("project-coordinator", name=name or "", known="yes" if name else "no")


def _participants(say: Say, card: Card) -> str:
    names = [name.split()[0] for _, name in card.participants[:NAMES_SHOWN]]
    return say(
        "project-participants",
        count=len(card.participants),
        capacity=card.project.capacity or 0,
        names=", ".join(names),
        more=len(card.participants) - len(names),
    )


def _work(say: Say, card: Card) -> list[str]:
    if not card.project.is_running:
        return []
    facts = {
        "worked": card.worked,
        "need": card.project.need_minutes or 0,
        "pledged": card.pledged,
        "left": card.unmet,
    }
    work = say("project-work", **facts, **cycle_facts(card.cycle))
    return [work, *(_mine(say, one, card.cycle) for one in card.mine)]


def _mine(say: Say, one: Promised, cycle: Cycle) -> str:
    days = {"first": one.pledge.first, "last": one.pledge.last}
    when = say("pledge-when", next="yes" if one.pledge.first > cycle.last else "no", **days)
    return say("project-pledged-by-me", minutes=one.pledge.minutes, left=one.remaining, when=when)


def _card_rows(say: Say, card: Card) -> list[Row]:
    own, project = _own_acts(card), card.project
    is_open = project.state is ProjectState.OPEN
    log = [button(say("project-button-log"), LogTo(project_id=project.id))] if is_open else []
    ask = Ask(project=project.id, cycle=RUNNING)
    pledge = [button(say("project-button-pledge"), ask)] if card.takes_pledges else []
    return [
        log + pledge,
        [do(say, what, project.id) for what in own] + _coordinating(say, card),
        [do(say, what, project.id) for what in _deciding(card)],
    ]


def _coordinating(say: Say, card: Card) -> Row:
    """For who coordinates the project, while it runs."""
    if not card.may_change or not card.project.is_running:
        return []
    one = card.project.id
    return [
        button(say("project-button-pledges"), OfProject(project=one, first=0)),
        button(say("project-button-announce"), To(project=one)),
    ]


def _own_acts(card: Card) -> list[What]:
    """Joining and leaving, or taking one's proposal back."""
    if card.takes_part:
        return [What.LEAVE]
    if card.project.state is ProjectState.OPEN:
        return [] if card.is_full else [What.JOIN]
    proposed = card.project.state is ProjectState.PROPOSED
    return [What.WITHDRAW] if proposed and card.is_proposer else []


def _deciding(card: Card) -> list[What]:
    """The project's own coordinator may pause it, but not end it."""
    acts = DECISIONS.get(card.project.state, []) if card.may_change else []
    return [what for what in acts if card.may_decide or what in OWN_COORDINATORS]


def settings_page(say: Say, project: Project, *, all_of_them: bool) -> Page:
    """The project's own coordinator sees what is theirs to change."""
    shown = list(Setting)[: None if all_of_them else len(READERS)]
    buttons = [
        button(say(f"project-setting-{one}"), Change(setting=one, id=project.id)) for one in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    text = say("project-what-to-change", project=project.name)
    return Page(text, [*rows, [button(say("project-button-card"), OpenCard(id=project.id))]])
