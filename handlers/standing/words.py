"""What is said beneath the hours: how much more, until when it is enough, what else matters."""

from domain.accounts import NormStanding
from domain.projects import Labour
from domain.reliefs import Relief
from domain.standing import OfKind, Status
from handlers.cycles import facts_of
from handlers.pages import ON_A_PAGE, shortened
from locales import Say

SHORT_NAME = 30
OWED = (NormStanding.BEHIND, NormStanding.LONG_BEHIND)


def norm_to_come(say: Say, status: Status) -> list[str]:
    """Where it is decided but has not begun."""
    if status.norm is None or status.begins is None:
        return []
    norm = status.norm
    first = norm.cycle.cycle_of(status.begins)
    facts = facts_of(first.first, first.last)
    return [
        say("standing-begins", day=status.begins),
        say("standing-norm", obligatory=norm.obligatory, free=norm.free, **facts),
    ]


def eased(say: Say, status: Status) -> list[str]:
    """Why less is due than the norm says."""
    joined = [say("standing-joined", day=status.joined)] if status.joined else []
    return [*joined, *(_relief(say, one) for one in status.reliefs[:ON_A_PAGE])]


def promised(say: Say, status: Status) -> list[str]:
    named, others = status.promises[:ON_A_PAGE], len(status.promises[ON_A_PAGE:])
    promises = [
        say(
            "standing-promise",
            project=shortened(one.project, SHORT_NAME),
            minutes=one.remaining,
        )
        for one in named
    ]
    promises += [say("standing-promises-besides", count=others)] if others else []
    return [say("standing-promised", promises="; ".join(promises))] if promises else []


def outlook(say: Say, status: Status) -> list[str]:
    """How much more is needed; where nothing is, how long that lasts."""
    if not status.is_reckoned:
        return []
    if status.is_short:
        return [_missing(say, status)]
    if any(kind.due for kind in status.kinds):
        return [" ".join(filter(None, [say("standing-fulfilled"), _lasting(say, status)]))]
    return [_nothing_due(say, status)]


def debt(say: Say, status: Status) -> list[str]:
    since = status.behind_since
    if since is None or status.standing not in OWED:
        return []
    is_long = status.standing is NormStanding.LONG_BEHIND
    return [say("standing-long-behind" if is_long else "standing-behind", since=since)]


def quiet(say: Say, status: Status) -> list[str]:
    if status.quiet is None:
        return []
    return [say("standing-quiet", word=status.quiet.value, last=status.cycle.last)]


def _relief(say: Say, relief: Relief) -> str:
    first, last = relief.days.first, relief.days.last
    if last is None:
        days = say("standing-days-open", first=first)
    elif last == first:
        days = say("standing-days-one", first=first)
    else:
        days = say("standing-days", first=first, last=last)
    share = str(relief.part) if relief.part is not None else ""
    return say("standing-relief", relief=relief.kind.value, share=share, days=days)


def _missing(say: Say, status: Status) -> str:
    """What is promised counts only where it is for the kind that is short."""
    left = {kind.labour: kind.with_pledges for kind in status.kinds if kind.with_pledges}
    by = status.cycle.last
    if not left:
        return say("standing-promised-enough", by=by)
    helps = any(kind.with_pledges < kind.missing for kind in status.kinds)
    some = _some(say, status, left)
    return say("standing-more-besides" if helps else "standing-more", some=some, by=by)


def _some(say: Say, status: Status, left: dict[Labour, int]) -> str:
    if len(left) > 1:
        facts = {labour.value: minutes for labour, minutes in left.items()}
        return say("standing-some-of-both", **facts)
    [(labour, minutes)] = left.items()
    if len([kind for kind in status.kinds if not is_idle(status, kind)]) == 1:
        return say("standing-some", minutes=minutes)
    return say("standing-some-of", minutes=minutes, labour=labour.value)


def _lasting(say: Say, status: Status) -> str:
    """Only what is longer than the cycle itself is news."""
    until = status.fine_until
    if until is None or until <= status.cycle.last:
        return ""
    return say("standing-fine-far") if status.is_far else say("standing-fine-until", day=until)


def _nothing_due(say: Say, status: Status) -> str:
    cycle, until = status.cycle, status.fine_until
    if status.norm and not (status.norm.obligatory or status.norm.free):
        return say("standing-no-minimum")
    if until is None or until <= cycle.last or status.is_far:
        return say("standing-nothing-due", **facts_of(cycle.first, cycle.last))
    return say("standing-nothing-until", day=until)


def is_idle(status: Status, kind: OfKind) -> bool:
    """A kind of labour that nothing is asked of, and nothing was done of."""
    owed = status.norm.minutes(kind.labour) if status.norm and status.is_reckoned else 0
    return kind.is_empty and not owed
