"""Lists behind a coordinator's digest: who is below the norm, and whom letters don't reach."""

from dataclasses import dataclass
from datetime import datetime

from domain.cycles import A_DAY
from domain.people import Member
from domain.standing import Quiet
from services.rights import require_coordinator
from storage import digest_numbers, outbox, standing_lists, standings, unreached
from storage.database import Connection
from storage.outbox import DeadLetter
from storage.standing_lists import Standing
from storage.standings import Place
from storage.unreached import Unreached

__all__ = ["Lost", "Page", "Standing", "below", "lost"]


@dataclass(frozen=True, slots=True)
class Page:
    """Some of those below the norm, and how many there are."""

    listed: list[Standing]
    total: int


@dataclass(frozen=True, slots=True)
class Lost:
    """Members whom nothing reaches, and letters that were given up since yesterday."""

    members: list[Unreached]
    letters: list[DeadLetter]
    count_members: int
    count_letters: int


def below(db: Connection, me: Member, first: int, most: int, now: datetime) -> Page:
    """First who has been behind longest, then who is short; refuses with NotAllowed."""
    require_coordinator(db, me.unit.id, me.id, now)
    place = Place(me.unit.id, me.unit.norm_unit_id)
    counted = standings.count_short(db, place, Quiet.CANNOT)
    listed = standing_lists.behind(db, place, first, most) if first < counted.behind else []
    if left := most - len(listed):
        listed += standing_lists.short(db, place, max(0, first - counted.behind), left)
    return Page(listed, counted.short)


def lost(db: Connection, me: Member, most: int, now: datetime) -> Lost:
    """Those who could once be reached, the longest lost first; refuses with NotAllowed."""
    require_coordinator(db, me.unit.id, me.id, now)
    since = now - A_DAY
    found = unreached.unreachable(db, me.unit.id, most, now)
    return Lost(
        [one for one in found if one.since],
        outbox.dead(db, me.unit.id, since, most),
        digest_numbers.lost(db, me.unit.id, now),
        outbox.count_dead(db, me.unit.id, since),
    )
