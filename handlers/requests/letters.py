"""Letters about requests, each with the button that opens the card or acts."""

from datetime import date

from handlers.letters import Facts, Letter
from handlers.pages import Page, Row, button
from handlers.requests.buttons import Deal, OpenRequest, WithRequest
from locales import Say

DAYS = ("until",)
DEALS = {
    "request-given": (Deal.RECEIVED, Deal.NOT_RECEIVED),
    "request-to-give": (Deal.GIVE,),
}
KINDS = (
    "request-ready",
    "request-to-give",
    "request-missing",
    "request-asked",
    "request-answered",
    "request-given",
    "request-not-received",
    "request-tomorrow",
    "request-lapsed",
    "request-note",
    "request-note-back",
    "request-standing",
)


def _letter(kind: str) -> Letter:
    return lambda say, facts: Page(
        say(f"{kind}-letter", **_with_days(facts)), [_deals(say, kind, facts), _open(say, facts)]
    )


def _with_days(facts: Facts) -> Facts:
    days = {name: date.fromisoformat(facts[name]) for name in DAYS if name in facts}
    return {name: fact for name, fact in facts.items() if fact is not None} | days


def _deals(say: Say, kind: str, facts: Facts) -> Row:
    amount = {"amount": facts["amount"], "measure": facts["measure"]}
    return [
        button(
            say("request-deal", deal=deal.name.lower().replace("_", "-"), **amount),
            WithRequest(request_id=facts["request"], deal=deal),
        )
        for deal in DEALS.get(kind, ())
    ]


def _open(say: Say, facts: Facts) -> Row:
    return [button(say("request-open"), OpenRequest(request_id=facts["request"]))]


def failed(say: Say, facts: Facts) -> Page:
    return Page(say("standing-failed-letter", **facts))


LETTERS: dict[str, Letter] = {kind: _letter(kind) for kind in KINDS} | {"standing-failed": failed}
