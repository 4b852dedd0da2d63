"""What can be looked at, one's own choices: `s` is the scene, `me` who tries."""

from domain.desk import Item, Kind
from domain.projects import Labour
from domain.units import Setting
from services import (
    announcements,
    applications,
    charts,
    confirming,
    corrections,
    crediting,
    desk,
    digests,
    giving_back,
    leave_answers,
    office,
    probation_answers,
    projects,
    retention,
    settings,
    shortfalls,
    standing,
    statement,
    timers,
    unit_changes,
    unit_leaving,
    unit_proposals,
    units,
    waivers,
)
from tests.services.cooperative import NOW
from tests.services.deeds_of_applications import on_trial
from tests.services.deeds_of_desk import SINCE, whom
from tests.services.deeds_of_leave import annas
from tests.services.deeds_of_units import part
from tests.services.deeds_of_waivers import LATER, OF, behind
from tests.services.whose import HEAD, IN_OFFICE, KNOWN, MEMBERS, NOBODY, OF_GARDEN

READING = [
    *(
        (f"look, or ask first: {what}", may, act)
        for what, may, act in (
            (
                "an announcement",
                OF_GARDEN,
                lambda db, s, me: announcements.check(db, me, whom(me, s.coop.garden), NOW),
            ),
            (
                "how an announcement looks",
                IN_OFFICE,
                lambda db, _, me: announcements.preview(db, me, whom(me), "Новость", NOW),
            ),
            (
                "an application",
                IN_OFFICE,
                lambda db, s, me: applications.find(db, me, s.application, NOW),
            ),
            (
                "who applies",
                IN_OFFICE,
                lambda db, _, me: applications.waiting(db, me, 0, 6, NOW),
            ),
            ("one's hours", KNOWN, lambda db, _, me: charts.hours(db, me, NOW)),
            (
                "an entry that waits",
                IN_OFFICE,
                lambda db, s, me: confirming.check(db, me, s.waiting, NOW),
            ),
            (
                "a correction",
                IN_OFFICE,
                lambda db, s, me: corrections.check(db, me, s.counted, NOW),
            ),
            (
                "a correction to so many minutes",
                IN_OFFICE,
                lambda db, s, me: corrections.check_minutes(db, me, s.counted, 30, NOW),
            ),
            ("crediting many", IN_OFFICE, lambda db, _, me: crediting.check(db, me, NOW)),
            (
                "what lies on the desk",
                IN_OFFICE,
                lambda db, s, me: desk.check(db, me, Item(Kind.PROJECT, s.proposed, SINCE), NOW),
            ),
            ("the digest", IN_OFFICE, lambda db, _, me: digests.compose(db, me, NOW)),
            (
                "who is below the norm",
                IN_OFFICE,
                lambda db, _, me: shortfalls.below(db, me, 0, 6, NOW),
            ),
            ("whom nothing reaches", IN_OFFICE, lambda db, _, me: shortfalls.lost(db, me, 6, NOW)),
            (
                "another's leave",
                NOBODY,
                lambda db, s, me: giving_back.own(db, me, annas(db, s), NOW),
            ),
            (
                "an answer to leave",
                IN_OFFICE,
                lambda db, s, me: leave_answers.check(db, me, annas(db, s), NOW),
            ),
            (
                "giving a role",
                HEAD,
                lambda db, s, me: office.may_appoint(db, me, 1, s.coop.anna, NOW),
            ),
            (
                "a trial",
                IN_OFFICE,
                lambda db, s, me: probation_answers.show(db, me, on_trial(db, s), NOW),
            ),
            ("projects", MEMBERS, lambda db, _, me: projects.listing(db, me, NOW)),
            ("a project", MEMBERS, lambda db, s, me: projects.card(db, me, s.coop.garden, NOW)),
            (
                "projects by name",
                MEMBERS,
                lambda db, _, me: projects.search(db, me, "огород", NOW),
            ),
            ("how long data is kept", KNOWN, lambda db, _, me: retention.terms(db, me, NOW)),
            ("how one stands", KNOWN, lambda db, _, me: standing.status(db, me, NOW)),
            (
                "one's account",
                KNOWN,
                lambda db, _, me: statement.read(db, me, Labour.FREE, NOW),
            ),
            ("one's timer", KNOWN, lambda db, _, me: timers.running(db, me, NOW)),
            (
                "leaving a unit of others",
                NOBODY,
                lambda db, _, me: unit_leaving.what_goes(db, me, part(db), NOW),
            ),
            (
                "a new part of a unit",
                MEMBERS,
                lambda db, _, me: unit_proposals.check(db, me, 1, "Наука", NOW),
            ),
            ("units around", MEMBERS, lambda db, _, me: units.around(db, me, NOW)),
            ("some units", MEMBERS, lambda db, _, me: units.lines(db, me, [1], NOW)),
            (
                "a waiver",
                IN_OFFICE,
                lambda db, s, me: waivers.check(db, me, behind(db, s), OF, LATER),
            ),
        )
    ),
    (
        "take a setting of the root back",
        NOBODY,
        lambda db, _, me: unit_changes.inherit(db, me, 1, Setting.ZONE, NOW),
    ),
    (
        "take a setting of a part back",
        HEAD,
        lambda db, _, me: unit_changes.inherit(db, me, part(db), Setting.ZONE, NOW),
    ),
    (
        "choose the hour of one's digest",
        IN_OFFICE,
        lambda db, _, me: settings.digest_at(db, me, 9, NOW),
    ),
    ("choose to be reminded", MEMBERS, lambda db, _, me: settings.remind(db, me, False, NOW)),
    ("choose when", MEMBERS, lambda db, _, me: settings.remind_at(db, me, 18, NOW)),
    (
        "choose the weekly letter",
        MEMBERS,
        lambda db, _, me: settings.write_weekly(db, me, True, NOW),
    ),
]
