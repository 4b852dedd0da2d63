"""Letters about money, each with the button that opens the card or acts."""

from datetime import date

from handlers.letters import Facts, Letter
from handlers.money_buttons import MoneyDeal, WithMoney
from handlers.pages import Page, Row, button
from locales import Say

DAYS = ("until",)
DEALS = {
    "money-paid": (MoneyDeal.RECEIVED, MoneyDeal.NOT_RECEIVED, MoneyDeal.RECEIPT),
    "money-receipt": (MoneyDeal.SEE,),
}
KINDS = (
    "money-asked",
    "money-answered",
    "money-paid",
    "money-not-received",
    "money-receipt",
    "money-given-back",
    "money-tomorrow",
    "money-lapsed",
    "money-note",
    "money-note-back",
)


def _letter(kind: str) -> Letter:
    return lambda say, facts: Page(
        say(f"{kind}-letter", **_with_days(facts)), [_deals(say, kind, facts), _open(say, facts)]
    )


def _with_days(facts: Facts) -> Facts:
    days = {name: date.fromisoformat(facts[name]) for name in DAYS if name in facts}
    return facts | days


def _deals(say: Say, kind: str, facts: Facts) -> Row:
    return [
        button(
            say(
                "money-deal",
                deal=deal.name.lower().replace("_", "-"),
                what="money",
                amount=facts["amount"],
            ),
            WithMoney(request_id=facts["request"], deal=deal),
        )
        for deal in DEALS.get(kind, ())
    ]


def _open(say: Say, facts: Facts) -> Row:
    return [button(say("money-open"), WithMoney(request_id=facts["request"]))]


LETTERS: dict[str, Letter] = {kind: _letter(kind) for kind in KINDS}
