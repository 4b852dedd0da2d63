"""How a norm looks: the one that holds, those before it, one that is to be written down."""

from datetime import date

from domain.norm_words import GROUND
from domain.norms import Norm
from handlers.letters import Facts
from handlers.norm.buttons import Decide, Earlier, NormCard, Preview, to_card
from handlers.pages import ON_A_PAGE, Page, Row, button, shortened
from handlers.rows import turning
from locales import Say
from services.norm_history import Earlier as Held
from services.norm_history import Version, View

# Of a ground where six of them have to go into one message.
SHORT = 200


def card_page(say: Say, view: View) -> Page:
    lines = [say("norm-title"), *_holds(say, view)]
    if view.waits:
        first = say("norm-from", first=view.waits.norm.effective_from)
        lines += ["", first, terms(say, view.waits.norm), _ground(say, view.waits)]
    return Page("\n".join(lines), _card_rows(say, view))


def _holds(say: Say, view: View) -> list[str]:
    if view.holds is None:
        return [say("norm-not-yet" if view.waits else "norm-none")]
    source = [say("norm-inherited", unit=view.inherited)] if view.inherited else []
    return [
        *source,
        terms(say, view.holds.norm),
        *below_line(say, view.holds.norm, view),
        say("norm-running", first=view.cycle.first, last=view.cycle.last),
        say("norm-since", first=view.holds.norm.effective_from),
        _ground(say, view.holds),
    ]


def _card_rows(say: Say, view: View) -> list[Row]:
    earlier = [button(say("norm-button-earlier"), Earlier(first=0))] if view.has_earlier else []
    if not view.may_decide:
        return [earlier]
    preview = [button(say("norm-button-preview"), Preview(first=0))] if view.holds else []
    return [preview, [button(say("norm-button-decide"), Decide())], earlier]


def below_line(say: Say, norm: Norm, view: View) -> list[str]:
    """Said where there are units below; there it matters."""
    return [say("norm-below", counts="yes" if norm.below else "no")] if view.has_parts else []


def terms(say: Say, norm: Norm) -> str:
    return _terms(say, norm.cycle.kind, norm.obligatory, norm.free, norm.cap, norm.savings)


def _terms(say: Say, kind: str, obligatory: int, free: int, cap: int | None, savings: bool) -> str:
    surplus = "stays"
    if cap is not None:
        surplus = ("saved" if savings else "cut") + ("" if cap else "-all")
    return say(
        "norm-terms",
        kind=str(kind),
        obligatory=obligatory,
        free=free,
        surplus=surplus,
        cap=cap or 0,
    )


def _ground(say: Say, version: Version, most: int = 2 * GROUND) -> str:
    return say(
        "norm-ground",
        ground=shortened(version.ground, most),
        day=version.day,
        who=version.by or "",
        known="yes" if version.by else "no",
    )


def earlier_page(say: Say, held: list[Held], first: int) -> Page:
    shown = held[first:][:ON_A_PAGE]
    if not shown:
        return Page(say("norm-none"), [to_card(say)])
    facts = {"first": first + 1, "last": first + len(shown), "count": len(held)}
    blocks = [say("norm-earlier-title", **facts), *(_held(say, one) for one in shown)]
    back, on = turning(lambda at: Earlier(first=at), first, len(held))
    return Page("\n\n".join(blocks), [[*back, *on], to_card(say)])


def _held(say: Say, one: Held) -> str:
    norm = one.version.norm
    until = say("norm-until", first=norm.effective_from, last=one.last)
    return "\n".join([until, terms(say, norm), _ground(say, one.version, SHORT)])


def changed_letter(say: Say, facts: Facts) -> Page:
    lines = [
        say("letter-norm-changed", first=date.fromisoformat(facts["first"])),
        _terms(
            say,
            facts["kind"],
            facts["obligatory"],
            facts["free"],
            facts["cap"],
            facts["savings"],
        ),
        say("letter-norm-who", who=facts["who"], ground=facts["ground"]),
    ]
    return Page("\n".join(lines), [[button(say("norm-title"), NormCard())]])
