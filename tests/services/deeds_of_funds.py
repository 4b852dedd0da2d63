"""What can be done about funds of money, and who may: `s` is the scene, `me` who tries."""

from domain.funds import FundState
from services import fund_cards, fund_changes, fund_history, fund_moves, funds
from services.fund_changes import NewFund
from tests import purse
from tests.services import funded
from tests.services.cooperative import NOW, member
from tests.services.whose import IN_OFFICE, MEMBERS

NEW = NewFund(1, "Запасной", "на чёрный день", "Решение собрания")


def fund(db, money=1000, name="Развитие", **more):
    return purse.fund(db, name, NOW, money, **more).id


def came(db, s):
    """What Olga has entered."""
    return fund_moves.receive(db, member(db, s.coop.olga), fund(db), 500, "взносы", NOW)


def paid_back(db, s):
    """The movement that pays Anna's expense back."""
    purse_of_all = funded.fund(db, money=1000)
    funded.grant(db, s.coop.olga, funded.spend(db, s.coop.anna, purse_of_all, 500))
    history = fund_history.history(db, member(db, s.coop.olga), purse_of_all.id, 0, 6, NOW)
    return history.told[0].moved.id


def other(db):
    return fund(db, name="Запасной")


FUNDS = [
    (
        "look through the funds",
        MEMBERS,
        lambda db, s, me: fund(db) and fund_cards.listing(db, me, FundState.OPEN, 0, 6, NOW),
    ),
    ("look for a fund", MEMBERS, lambda db, s, me: fund_cards.search(db, me, "развитие", 6, NOW)),
    ("look at a fund", MEMBERS, lambda db, s, me: fund_cards.card(db, me, fund(db), NOW)),
    (
        "look at a fund's year",
        MEMBERS,
        lambda db, s, me: fund_cards.months(db, me, fund(db), 12, NOW),
    ),
    ("see that a fund is there", MEMBERS, lambda db, s, me: funds.seen(db, me, fund(db), NOW)),
    (
        "see where a fund's money went",
        MEMBERS,
        lambda db, s, me: fund_history.history(db, me, fund(db), 0, 6, NOW),
    ),
    (
        "see the receipt of an expense",
        MEMBERS,
        lambda db, s, me: fund_history.receipt(db, me, paid_back(db, s), NOW),
    ),
    ("take a fund to change it", IN_OFFICE, lambda db, s, me: funds.kept(db, me, fund(db), NOW)),
    ("begin a fund", IN_OFFICE, lambda db, s, me: fund_changes.may_add(db, me, 1, NOW)),
    (
        "ask whether a fund may be called so",
        IN_OFFICE,
        lambda db, s, me: fund_changes.check_name(db, me, 1, "Запасной", NOW),
    ),
    ("set up a fund", IN_OFFICE, lambda db, s, me: fund_changes.add(db, me, NEW, NOW)),
    (
        "rename a fund",
        IN_OFFICE,
        lambda db, s, me: fund_changes.rename(db, me, fund(db), "Рост", NOW),
    ),
    (
        "change what a fund is for",
        IN_OFFICE,
        lambda db, s, me: fund_changes.repurpose(db, me, fund(db), "на рост", NOW),
    ),
    (
        "change above what the assembly decides",
        IN_OFFICE,
        lambda db, s, me: fund_changes.set_threshold(db, me, fund(db), 500, "решение", NOW),
    ),
    ("close a fund", IN_OFFICE, lambda db, s, me: fund_changes.close(db, me, fund(db, 0), NOW)),
    (
        "open a fund again",
        IN_OFFICE,
        lambda db, s, me: fund_changes.reopen(db, me, fund(db, state=FundState.CLOSED), NOW),
    ),
    (
        "enter income",
        IN_OFFICE,
        lambda db, s, me: fund_moves.receive(db, me, fund(db), 500, "взносы", NOW),
    ),
    (
        "see where a fund's money may go over to",
        IN_OFFICE,
        lambda db, s, me: fund_moves.targets(db, me, fund(db), NOW),
    ),
    (
        "ask whether so much may go over",
        IN_OFFICE,
        lambda db, s, me: fund_moves.check_transfer(db, me, fund(db), other(db), 500, NOW),
    ),
    (
        "let money go over to another fund",
        IN_OFFICE,
        lambda db, s, me: fund_moves.transfer(db, me, fund(db), other(db), 500, "решение", NOW),
    ),
    (
        "ask whether income can be taken back",
        IN_OFFICE,
        lambda db, s, me: fund_moves.to_undo(db, me, came(db, s).movement_id, NOW),
    ),
    (
        "take back the income that another has entered",
        IN_OFFICE,
        lambda db, s, me: fund_moves.undo(db, me, came(db, s).movement_id, NOW),
    ),
]
