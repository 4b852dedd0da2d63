"""A second account of the same member: it gives the first one's code, the first one says yes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.codes import Purpose, new_code, purpose_of, read_code
from domain.joining import usable_name
from domain.linking import (
    AccountTaken,
    ApplicationUnderway,
    LastAccount,
    LinkGone,
    LinkingLocked,
    OwnCode,
)
from domain.people import Account, Member, Standing
from services.rights import require_member
from storage import codes, memberships, outbox, people
from storage.codes import Code
from storage.database import Connection

LASTS = timedelta(minutes=10)
LOCKED = timedelta(hours=1)
GUESSES = 5


@dataclass(frozen=True, slots=True)
class Given:
    """What came of giving a code: right, or how many guesses are left."""

    is_right: bool
    guesses_left: int = GUESSES


def start(db: Connection, me: Member, now: datetime) -> str:
    """A new code for linking; the member's earlier ones are void."""
    require_member(db, me.id, now)
    codes.forget_all(db, Purpose.LINK, me.id)
    code = new_code(Purpose.LINK)
    codes.add(db, code, now, LASTS, member_id=me.id)
    return code


def give(db: Connection, account: Account, text: str, known_as: str, now: datetime) -> Given:
    """An account gives a code. A wrong one is counted, and so this does not refuse it.

    Refuses with LinkingLocked, OwnCode, AccountTaken.
    """
    _check_lock(db, account, now)
    found = _find(db, text, now)
    if found is None:
        codes.note_guess(db, account, now, LOCKED)
        return Given(False, GUESSES - codes.count_guesses(db, account)[0])
    _check_stranger(db, account, found, now)
    codes.claim(db, found.id, account, now, now + LASTS)
    _ask_owner(db, found, account, known_as, now)
    return Given(True)


def answer(db: Connection, me: Member, code_id: int, yes: bool, now: datetime) -> Account:
    """The first account says whether it knows the second; refuses with LinkGone, AccountTaken."""
    found = codes.get(db, code_id)
    if found is None or found.member_id != me.id or found.expires_at <= now:
        raise LinkGone
    second = found.claimed_by
    if second is None or not codes.forget(db, code_id):
        raise LinkGone
    if yes:
        require_member(db, me.id, now)
        _link(db, me, second, code_id, now)
    else:
        outbox.put(db, "not-linked", str(code_id), second, now, 0, language=me.language)
    return second


def accounts(db: Connection, me: Member) -> list[Account]:
    return people.accounts(db, me.id)


def unlink(db: Connection, me: Member, which: Account, now: datetime) -> None:
    """Let an account go; refuses with LinkGone, LastAccount."""
    mine = people.accounts(db, me.id)
    if which not in mine:
        raise LinkGone
    if len(mine) == 1:
        raise LastAccount
    memberships.unlink(db, which)
    cause = f"{which.network}:{which.external_id}:{now.timestamp():.0f}"
    outbox.put(db, "unlinked", cause, me.id, now, network=which.network.value)


def forget_old(db: Connection, now: datetime) -> None:
    """Codes and guesses whose time is over."""
    codes.forget_expired(db, now)
    codes.forget_guesses(db, now - LOCKED)


def _find(db: Connection, text: str, now: datetime) -> Code | None:
    code = read_code(text)
    is_link = code is not None and purpose_of(code) is Purpose.LINK
    return codes.find(db, code, now) if code and is_link else None


def _check_lock(db: Connection, account: Account, now: datetime) -> None:
    """Five wrong guesses lock for an hour, the right code included."""
    guesses, last = codes.count_guesses(db, account)
    if guesses >= GUESSES and last is not None and now < last + LOCKED:
        raise LinkingLocked(minutes=(last + LOCKED - now) // timedelta(minutes=1) + 1)


def _check_stranger(db: Connection, account: Account, found: Code, now: datetime) -> None:
    owner = people.by_account(db, account, now)
    if owner is not None and owner.id == found.member_id:
        raise OwnCode
    _check_free(owner)


def _check_free(owner: Member | None) -> None:
    if owner is not None and owner.standing is Standing.APPLICANT:
        raise ApplicationUnderway
    if owner is not None:
        raise AccountTaken(name=owner.name)


def _ask_owner(
    db: Connection, found: Code, account: Account, known_as: str, now: datetime
) -> None:
    assert found.member_id is not None
    facts = {"network": account.network.value, "name": usable_name(known_as) or "—"}
    outbox.put(db, "link-asked", str(found.id), found.member_id, now, 0, code=found.id, **facts)


def _link(db: Connection, me: Member, second: Account, code_id: int, now: datetime) -> None:
    _check_free(people.by_account(db, second, now))
    people.add_account(db, second, me.id, now)
    outbox.put(db, "linked", str(code_id), second, now, 0, name=me.name)
