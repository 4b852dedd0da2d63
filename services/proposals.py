"""How a project comes to be: any member proposes it, a coordinator opens or refuses it."""

from dataclasses import dataclass
from datetime import datetime

from domain.joining import clean_reason
from domain.people import Member
from domain.project_words import read_name, read_purpose
from domain.projects import (
    Confirmation,
    Labour,
    Project,
    ProjectKind,
    ProjectState,
    ProposalAnswered,
)
from services.finding import similar
from services.projects import TO_SEE, note, of_unit
from services.rights import NotAllowed, require_coordinator, require_member
from storage import outbox, people, projects
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Proposal:
    name: str
    purpose: str
    kind: ProjectKind


def clashes(db: Connection, me: Member, name: str) -> dict[int, str]:
    """What exists under the same or nearly the same name; WrongProjectName for no name at all."""
    known = projects.names(db, me.unit.id, TO_SEE)
    return {one: known[one] for one in similar(read_name(name), known)}


def propose(db: Connection, me: Member, proposal: Proposal, now: datetime) -> int:
    """Hours count at once and are obligatory labour until a coordinator says otherwise.

    Refuses with WrongProjectName, WrongPurpose, NotAllowed.
    """
    me = require_member(db, me.id, now)
    project_id = projects.add_project(
        db,
        unit_id=me.unit.id,
        name=read_name(proposal.name),
        purpose=read_purpose(proposal.purpose),
        kind=proposal.kind,
        state=ProjectState.PROPOSED,
        confirmation=Confirmation.NONE,
        labour=Labour.OBLIGATORY,
        proposed_by=me.id,
        now=now,
    )
    project = of_unit(db, me, project_id)
    note(db, project, me, "project.propose", now)
    _tell_coordinators(db, project, me, now)
    return project_id


def open_proposed(db: Connection, by: Member, project_id: int, now: datetime) -> None:
    """Its proposer takes part and coordinates it. Refuses with NotAllowed, ProposalAnswered."""
    project = _answer(db, by, project_id, ProjectState.OPEN, now)
    note(db, project, by, "project.open", now)
    _begin(db, project, now)
    if by.id != project.proposed_by:
        outbox.put(
            db,
            "project-opened",
            _cause(project),
            project.proposed_by,
            now,
            project_id=project.id,
            project=project.name,
            who=by.name,
        )


def _begin(db: Connection, project: Project, now: datetime) -> None:
    """Nobody is put in charge who has left the cooperative since."""
    proposer = people.by_id(db, project.proposed_by, now, project.unit_id)
    if proposer and proposer.belongs:
        projects.join(db, project.id, proposer.id, now)
        if project.coordinator_id is None:
            projects.change(db, project.id, coordinator_id=proposer.id)


def refuse(db: Connection, by: Member, project_id: int, reason: str, now: datetime) -> None:
    """Refuses itself with ReasonMissing, ReasonTooLong, NotAllowed, ProposalAnswered."""
    reason = clean_reason(reason)
    project = _answer(db, by, project_id, ProjectState.REFUSED, now)
    note(db, project, by, "project.refuse", now, reason)
    if by.id != project.proposed_by:
        outbox.put(
            db,
            "project-refused",
            _cause(project),
            project.proposed_by,
            now,
            project_id=project.id,
            project=project.name,
            who=by.name,
            reason=reason,
        )


def withdraw(db: Connection, me: Member, project_id: int, now: datetime) -> None:
    """Who has proposed it has thought better of it."""
    me = require_member(db, me.id, now)
    project = of_unit(db, me, project_id)
    if project.proposed_by != me.id:
        raise NotAllowed
    _settle(db, project, ProjectState.CLOSED)
    note(db, project, me, "project.withdraw", now)


def _answer(
    db: Connection, by: Member, project_id: int, state: ProjectState, now: datetime
) -> Project:
    by = require_member(db, by.id, now)
    require_coordinator(db, by.unit.id, by.id, now)
    project = of_unit(db, by, project_id)
    _settle(db, project, state)
    return project


def _settle(db: Connection, project: Project, state: ProjectState) -> None:
    if not projects.move(db, project.id, [ProjectState.PROPOSED], state):
        raise ProposalAnswered(project=project.name, state=project.state.value)


def _tell_coordinators(db: Connection, project: Project, by: Member, now: datetime) -> None:
    for coordinator in people.coordinators(db, project.unit_id, now):
        if coordinator != by.id:
            outbox.put(
                db,
                "project-proposed",
                _cause(project),
                coordinator,
                now,
                project_id=project.id,
                project=project.name,
                purpose=project.purpose,
                exchange=project.kind,
                who=by.name,
            )


def _cause(project: Project) -> str:
    return f"project:{project.id}"
