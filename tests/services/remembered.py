"""Somebody about whom all that can be written down has been, under a name of her own."""

import json
from datetime import timedelta

from sqlalchemy import insert, select

from domain.cycles import Span
from domain.labour import Draft
from domain.people import Account, Network, Role
from domain.reliefs import ReliefKind, Wanted
from services import confirming, hours, leave, leave_answers, linking, pledges
from storage import codes, conversations, journal, memberships, outbox
from storage.conversations import Place, Position
from storage.tables import (
    announcement,
    application_note,
    batch,
    labour_line,
    metadata,
    timer,
)
from tests.beginnings import add_someone
from tests.services.cooperative import JOINED, NOW, TODAY, member
from tests.services.remembered_funds import ask_of_the_funds

NAME, NUMBER, SECRET = "Ъедвига Щукоцапова", 7_654_321_987, "диагноз-ыъы"
HER = Account(Network.LOCAL, NUMBER)


def everything(db, coop):
    """Returns her id."""
    her = add_someone(db, HER, NAME, (Role.AUDITOR,), JOINED, NOW)
    _work(db, coop, her)
    _ask(db, coop, her)
    _talk(db, coop, her)
    _act(db, coop, her)
    ask_of_the_funds(db, coop, her, NAME, SECRET)
    return her


def _work(db, coop, her):
    me = member(db, her)
    hours.log(db, me, Draft(coop.garden, 60, TODAY, note=f"{NAME}: {SECRET}"), NOW)
    waiting = hours.log(db, me, Draft(coop.kitchen, 90, TODAY, note=SECRET), NOW).entry.id
    confirming.reject(db, member(db, coop.olga), waiting, f"{NAME}, {SECRET}", NOW)
    pledges.promise(db, me, coop.garden, 60, None, NOW)
    values = {"unit_id": 1, "member_id": her, "labour": "obligatory", "kind": "correction"}
    when = {"cycle_first": TODAY, "cycle_last": TODAY, "created_at": NOW}
    db.execute(insert(labour_line), {**values, **when, "minutes": 1, "reason": SECRET})
    running = {"member_id": her, "project_id": coop.garden, "note": SECRET, "started_at": NOW}
    db.execute(insert(timer), running | {"stopped_at": NOW})


def _ask(db, coop, her):
    days = Span(TODAY + timedelta(days=3), TODAY + timedelta(days=5))
    asked = leave.ask(db, member(db, her), Wanted(ReliefKind.LEAVE, days, SECRET), NOW)
    leave_answers.refuse(db, member(db, coop.olga), asked.id, f"{NAME}, рано", NOW)
    later = Span(TODAY + timedelta(days=9), TODAY + timedelta(days=11))
    leave.ask(db, member(db, her), Wanted(ReliefKind.LEAVE, later, SECRET), NOW)
    memberships.change(db, 1, her, reason=SECRET)
    said = {"unit_id": 1, "member_id": her, "kind": "answer", "question": "?", "text": SECRET}
    db.execute(insert(application_note), said | {"at": NOW})


def _talk(db, coop, her):
    linking.start(db, member(db, her), NOW)
    for person, draft in ((NUMBER, {"said": f"{NAME} — {SECRET}"}), (3, {"names": [NAME]})):
        place = Place(Network.LOCAL, 1, person, person)
        conversations.keep(db, place, Position("some:step", draft), NOW)
    codes.note_guess(db, HER, NOW, timedelta(hours=1))
    outbox.put(db, "member-left", "7", coop.olga, NOW, name=NAME)
    outbox.put(db, "linked", "8", HER, NOW, name=NAME)
    outbox.put(db, "unlinked", f"local:{NUMBER}:5", her, NOW, network="local")


def _act(db, coop, her):
    journal.note(db, 1, coop.olga, "member.rename", "member", her, NOW, None, old=NAME, new="Я")
    journal.note(db, 1, her, "project.close", "project", coop.garden, NOW, SECRET)
    said = {"unit_id": 1, "author_id": her, "text": f"Пишет {NAME}.", "readers": 3}
    db.execute(insert(announcement), said | {"created_at": NOW})
    imported = {"unit_id": 1, "author_id": coop.olga, "kind": "import", "label": f"{NAME}.xlsx"}
    db.execute(insert(batch), imported | {"created_at": NOW})


def dump(db):
    """Every cell of every table."""
    return "\n".join(
        f"{table.name}.{column.name}: {cell}"
        for table in metadata.sorted_tables
        for row in db.execute(select(table))
        for column, cell in zip(table.columns, row, strict=True)
    )


def written(word):
    """As it may stand in the database."""
    return {word, json.dumps(word)[1:-1]}
