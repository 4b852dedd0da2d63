"""«Мои часы»: a cycle at a glance, and what can be done from there."""

from domain.projects import Labour
from domain.standing import OfKind, Quiet, Status
from handlers.commands import Go
from handlers.cycles import cycle_title, facts_of
from handlers.pages import Page, Row, button
from handlers.standing import words
from handlers.standing.buttons import Remind, Why
from handlers.standing_buttons import BeQuiet
from locales import Fact, Say


def standing_page(say: Say, status: Status) -> Page:
    shown = [kind for kind in status.kinds if not words.is_idle(status, kind)]
    sections = [
        [cycle_title(say, status.cycle.first, status.cycle.last)],
        *(_of_kind(say, status, kind) for kind in shown),
        [] if shown else [say("standing-empty")],
        _beneath(say, status),
    ]
    return Page("\n\n".join("\n".join(lines) for lines in sections if lines), _rows(say, status))


def _of_kind(say: Say, status: Status, kind: OfKind) -> list[str]:
    """The bar stands on a line of its own: letters are not equally wide."""
    labour = say("standing-labour", labour=kind.labour.value)
    if not kind.due:
        return [f"{labour}: {say('standing-done', done=kind.done)}", *_besides(say, status, kind)]
    facts: dict[str, Fact] = {"done": kind.done, "due": kind.due}
    done = f"{labour}: {say('standing-done-of', **facts)}"
    return [done, say("standing-bar", **facts), *_besides(say, status, kind)]


def _besides(say: Say, status: Status, kind: OfKind) -> list[str]:
    """What waits, and what came over from closed cycles."""
    cycle = facts_of(status.cycle.first, status.cycle.last)
    lines = [
        (kind.waiting, "standing-waiting", {}),
        (kind.carried, "standing-reserve" if kind.carried > 0 else "standing-debt", cycle),
        (kind.savings, "standing-savings", {}),
    ]
    return [say(name, minutes=abs(minutes), **facts) for minutes, name, facts in lines if minutes]


def _beneath(say: Say, status: Status) -> list[str]:
    parts = (
        words.norm_to_come,
        words.eased,
        words.promised,
        words.outlook,
        words.debt,
        words.quiet,
    )
    return [line for part in parts for line in part(say, status)]


def _rows(say: Say, status: Status) -> list[Row]:
    entries = button(say("standing-key-entries"), Go(command="hours"))
    chart = button(say("standing-key-chart"), Go(command="chart"))
    if status.norm is None:
        return [[entries, chart]]
    leave = button(say("standing-key-leave"), Go(command="leave"))
    if not status.is_reckoned:
        return [[entries, chart], [leave]]
    why = button(say("standing-key-why"), Why(labour=Labour.OBLIGATORY, back=0))
    return [[entries, why], [leave, chart], *_quiet_rows(say, status)]


def _quiet_rows(say: Say, status: Status) -> list[Row]:
    """For who is short: nobody else is reminded."""
    cycle = status.cycle
    if status.quiet:
        return [[button(say("standing-remind"), Remind(ordinal=cycle.first.toordinal()))]]
    if not status.is_short:
        return []
    facts, ordinal = facts_of(cycle.first, cycle.last), cycle.first.toordinal()
    return [
        [button(say("standing-cannot", **facts), BeQuiet(word=Quiet.CANNOT, ordinal=ordinal))],
        [button(say("standing-no-more", **facts), BeQuiet(word=Quiet.DONE, ordinal=ordinal))],
    ]
