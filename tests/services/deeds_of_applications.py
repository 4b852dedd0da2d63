"""What can be done about applications, and who may: `s` is the scene, `me` who tries."""

from domain.applications import NoteKind, Probation, mark_of
from services import applications, applying, intake, invitations, joining, probation_answers
from services.probation import Trial
from storage import application_notes, memberships
from tests.beginnings import add_unit
from tests.services.cooperative import NOW, TODAY, member
from tests.services.whose import HEAD, IN_OFFICE, MEMBERS, NOBODY

QUESTION = "Что вы умеете?"


def part_of(db):
    return add_unit(db, "Пекарня", NOW)


def with_question(db, s):
    intake.add_question(db, member(db, s.coop.olga), QUESTION, NOW)
    return mark_of(QUESTION)


def invitation(db, s):
    olga = member(db, s.coop.olga)
    invitations.invite(db, olga, NOW)
    return invitations.living(db, olga, 0, 1, NOW).listed[0].id


def asked_of_another(db, s):
    """A question to the applicant, who may be somebody else."""
    who = s.applicant
    return application_notes.add(db, 1, who, NoteKind.QUESTION, None, "Когда?", s.coop.olga, NOW)


def on_trial(db, s):
    memberships.change(db, 1, s.coop.boris, probation_until=TODAY)
    return Trial(1, s.coop.boris, TODAY)


APPLICATIONS = [
    ("apply to a part", MEMBERS, lambda db, _, me: applying.apply(db, me, part_of(db), NOW)),
    (
        "withdraw from a part what one has not applied to",
        NOBODY,
        lambda db, _, me: applying.withdraw(db, me, part_of(db), NOW),
    ),
    (
        "reply for the applicant",
        {"applicant"},
        lambda db, s, me: applying.reply(db, me, asked_of_another(db, s), "завтра", NOW),
    ),
    (
        "open an application's card",
        IN_OFFICE,
        lambda db, s, me: applications.card(db, me, s.application, NOW),
    ),
    (
        "see the waiting list",
        IN_OFFICE,
        lambda db, _, me: applications.waiting_list(db, me, 0, 6, NOW),
    ),
    (
        "ask an applicant",
        IN_OFFICE,
        lambda db, s, me: applications.ask(db, me, s.application, "Когда?", NOW),
    ),
    (
        "put an applicant on the waiting list",
        IN_OFFICE,
        lambda db, s, me: applications.put_on_list(db, me, s.application, NOW),
    ),
    ("see what newcomers are asked", HEAD, lambda db, _, me: intake.show(db, me, NOW)),
    (
        "add a question to the form",
        HEAD,
        lambda db, _, me: intake.add_question(db, me, QUESTION, NOW),
    ),
    (
        "remove a question from the form",
        HEAD,
        lambda db, s, me: intake.remove_question(db, me, with_question(db, s), NOW),
    ),
    (
        "move a question of the form",
        HEAD,
        lambda db, s, me: intake.move_question_up(db, me, with_question(db, s), NOW),
    ),
    (
        "ask what the unit above asks",
        HEAD,
        lambda db, _, me: intake.inherit_form(db, me, NOW),
    ),
    ("limit the places", HEAD, lambda db, _, me: intake.set_places(db, me, 30, NOW)),
    (
        "set the probation",
        HEAD,
        lambda db, _, me: intake.set_probation(db, me, Probation(30, 2), NOW),
    ),
    (
        "keep who was on trial",
        IN_OFFICE,
        lambda db, s, me: probation_answers.keep(db, me, on_trial(db, s), NOW),
    ),
    (
        "prolong a trial",
        IN_OFFICE,
        lambda db, s, me: probation_answers.extend(db, me, on_trial(db, s), 30, NOW),
    ),
    (
        "part with who was on trial",
        IN_OFFICE,
        lambda db, s, me: probation_answers.part(db, me, on_trial(db, s), "нет вестей", NOW),
    ),
    (
        "invite many",
        IN_OFFICE,
        lambda db, _, me: invitations.invite(db, me, NOW, 20, 30),
    ),
    (
        "list the invitations",
        IN_OFFICE,
        lambda db, _, me: invitations.living(db, me, 0, 6, NOW),
    ),
    (
        "see who came by an invitation",
        IN_OFFICE,
        lambda db, s, me: invitations.card(db, me, invitation(db, s), NOW),
    ),
    (
        "take an invitation back",
        IN_OFFICE,
        lambda db, s, me: invitations.revoke(db, me, invitation(db, s), NOW),
    ),
    (
        "come by a code that nobody gave",
        NOBODY,
        lambda db, _, me: joining.come(db, me, "D" * 20, NOW),
    ),
]
