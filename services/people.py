"""Who is who: the same member whichever account they write from."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Account, Member
from storage import conversations, events, people
from storage.conversations import Place, Position
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Opening:
    """What a turn begins with."""

    member: Member | None
    position: Position
    is_repeated: bool
    is_lost: bool  # marked as one that can't be written to


def meet(db: Connection, place: Place, event_id: str, now: datetime) -> Opening:
    """Recognise who speaks, where their conversation stands, whether the event is a repeat."""
    member, is_lost = people.speaker(db, Account(place.network, place.person_id), now)
    return Opening(
        member=member,
        position=conversations.read(db, place),
        is_repeated=events.is_handled(db, place.network, event_id),
        is_lost=is_lost,
    )


def lose(db: Connection, account: Account, now: datetime) -> None:
    """The network refuses to deliver to this account."""
    people.mark_unreachable(db, account, now)


def find_again(db: Connection, account: Account) -> None:
    """The person has written again, or allowed messages."""
    people.mark_unreachable(db, account, None)
