"""What can be done about units, and who may do it: `s` is the scene, `me` who tries."""

from domain.units import Setting
from services import (
    unit_changes,
    unit_closing,
    unit_leaving,
    unit_moves,
    unit_proposals,
    unit_settings,
    units,
)
from tests.beginnings import add_unit
from tests.services.cooperative import NOW, member
from tests.services.whose import HEAD, MEMBERS, NOBODY


def part(db, name="Пекарня", parent=1):
    return add_unit(db, name, NOW, parent)


def proposed(db, s):
    anna = member(db, s.coop.anna)
    return unit_proposals.propose(db, anna, 1, "Пекарня", "Хлеб", NOW)


UNITS = [
    ("see the tree of units", MEMBERS, lambda db, s, me: units.branch(db, me, 1, NOW)),
    ("see one's own units", MEMBERS, lambda db, s, me: units.mine(db, me, NOW)),
    ("find a unit", MEMBERS, lambda db, s, me: units.search(db, me, "Прогресс", NOW)),
    ("see a unit's card", MEMBERS, lambda db, s, me: units.card(db, me, part(db), NOW)),
    ("speak in a unit", MEMBERS, lambda db, s, me: units.speak_in(db, me, 1, NOW)),
    (
        "speak in a unit of others",
        NOBODY,
        lambda db, s, me: units.speak_in(db, me, part(db), NOW),
    ),
    (
        "propose a part of a unit",
        MEMBERS,
        lambda db, s, me: unit_proposals.propose(db, me, 1, "Наука", "Знать", NOW),
    ),
    (
        "propose a part of a unit of others",
        NOBODY,
        lambda db, s, me: unit_proposals.propose(db, me, part(db), "Наука", "Знать", NOW),
    ),
    (
        "open a unit",
        HEAD,
        lambda db, s, me: unit_proposals.open_proposed(db, me, proposed(db, s), NOW),
    ),
    (
        "refuse a unit",
        HEAD,
        lambda db, s, me: unit_proposals.refuse(db, me, proposed(db, s), "рано", NOW),
    ),
    (
        "withdraw another's unit",
        NOBODY,
        lambda db, s, me: unit_proposals.withdraw(db, me, proposed(db, s), NOW),
    ),
    (
        "see a unit's settings",
        HEAD,
        lambda db, s, me: unit_settings.look(db, me, 1, NOW),
    ),
    (
        "rename the whole cooperative",
        HEAD,
        lambda db, s, me: unit_changes.rewrite(db, me, 1, Setting.NAME, "Заря", NOW),
    ),
    (
        "choose the zone of a unit",
        HEAD,
        lambda db, s, me: unit_changes.choose(db, me, 1, Setting.ZONE, "Asia/Omsk", NOW),
    ),
    (
        "move a unit",
        HEAD,
        lambda db, s, me: unit_moves.move(db, me, part(db), part(db, "Наука"), NOW),
    ),
    (
        "see what a move would do",
        HEAD,
        lambda db, s, me: unit_moves.preview(db, me, part(db), part(db, "Наука"), NOW),
    ),
    (
        "see what closing a unit would end",
        HEAD,
        lambda db, s, me: unit_closing.preview(db, me, part(db), NOW),
    ),
    (
        "close a unit",
        HEAD,
        lambda db, s, me: unit_closing.close(db, me, part(db), "пусто", NOW),
    ),
    (
        "leave a unit of others",
        NOBODY,
        lambda db, s, me: unit_leaving.leave(db, me, part(db), NOW),
    ),
    (
        "leave the cooperative",
        MEMBERS,
        lambda db, s, me: unit_leaving.leave_cooperative(db, me, NOW),
    ),
]
