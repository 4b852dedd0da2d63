"""The preview in words: both records, what will be, and what to look at before."""

from domain.projects import Labour
from handlers.pages import shortened
from locales import Say
from services.merging_preview import Held, Preview, Side

MOST_LINES, MOST_DAYS, SHORT = 8, 12, 40
NOTHING = Held(0, 0, 0)


def preview_text(say: Say, found: Preview) -> str:
    sections = [
        [say("merging-kept", name=found.kept.name), *_side(say, found.kept)],
        [say("merging-gone", name=found.gone.name), *_side(say, found.gone)],
        _after(say, found),
        _notes(say, found),
    ]
    return "\n\n".join("\n".join(one) for one in sections if one)


def _side(say: Say, side: Side) -> list[str]:
    work = side.work
    lines = [
        _networks(say, side),
        _places(say, side),
        say("merging-work", minutes=work.counted, waiting=work.waiting, count=work.entries),
        _roles(say, side),
        say("merging-excused", granted=side.excused, asked=side.asked),
        say("merging-requests", count=side.requests) if side.requests else "",
        say("merging-things", count=side.things) if side.things else "",
        say("merging-timer", project=side.timer) if side.timer else "",
    ]
    return [f"— {line}" for line in lines if line]


def _networks(say: Say, side: Side) -> str:
    names = [say(f"network-{one.value}") for one in dict.fromkeys(side.networks)]
    return say("merging-networks", count=len(names), networks=", ".join(names))


def _places(say: Say, side: Side) -> str:
    names = [
        say("merging-place", unit=shortened(unit, SHORT), standing=standing.value)
        for unit, standing in side.places
    ]
    return _cut(say, names, ", ")


def _roles(say: Say, side: Side) -> str:
    names = [
        say("merging-role", role=role.value, unit=shortened(unit, SHORT))
        for unit, role in side.roles
    ]
    return say("merging-roles", roles=_cut(say, names, ", ")) if names else ""


def _after(say: Say, found: Preview) -> list[str]:
    if found.after is None:
        days = [say("merging-day", day=day) for day in found.full]
        return [say("merging-full", days=_cut(say, days, ", ", MOST_DAYS))]
    accounts = [
        say(
            "merging-account",
            unit=shortened(unit, SHORT),
            labour=labour.value,
            one=found.kept.accounts.get((unit, labour), NOTHING).balance,
            other=found.gone.accounts.get((unit, labour), NOTHING).balance,
            after=held.balance,
            saved=held.savings,
            due=held.due,
        )
        for (unit, labour), held in _accounts(found).items()
    ]
    lines = [*_side(say, found.after), *(f"— {one}" for one in accounts[:MOST_LINES])]
    return [say("merging-after", name=found.after.name), *lines]


def _accounts(found: Preview) -> dict[tuple[str, Labour], Held]:
    """Also those in which nothing will be left."""
    assert found.after is not None
    known = {*found.kept.accounts, *found.gone.accounts, *found.after.accounts}
    in_order = sorted(known, key=lambda one: (one[0], list(Labour).index(one[1])))
    return {one: found.after.accounts.get(one, NOTHING) for one in in_order}


def _notes(say: Say, found: Preview) -> list[str]:
    notes = [
        say("merging-twice", count=found.twice) if found.twice else "",
        say("merging-mutual", count=found.mutual) if found.mutual else "",
        say("merging-lost-timer", project=found.lost_timer) if found.lost_timer else "",
        *(
            say("merging-forgotten", name=side.name, day=side.forgotten_on)
            for side in (found.kept, found.gone)
            if side.forgotten_on
        ),
    ]
    told = [f"— {note}" for note in notes if note]
    return [say("merging-notes"), *told] if told else []


def _cut(say: Say, names: list[str], between: str, most: int = MOST_LINES) -> str:
    more = len(names) - most
    rest = [say("merging-more", count=more)] if more > 0 else []
    return between.join([*names[:most], *rest])
