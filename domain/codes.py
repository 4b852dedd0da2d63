"""One-time codes: how they are spelled, read back from what people type, and kept."""

import hashlib
import secrets
from collections.abc import Callable
from enum import StrEnum


class Purpose(StrEnum):
    OWNER = "owner"
    INVITE = "invite"
    LINK = "link"


# Nothing looks like another letter or figure, Latin or Cyrillic: no A, B, C, E, H, K, M, O, P, T,
# X and Y; no I or 1 beside L, S beside 5, 2 or 3 beside Z, 6 beside G, U beside V, Q beside 9.
ALPHABET = "DFGLNRVWZ4579"
# The length tells what a code is for; a link's is short for thumbs, its wrong guesses counted.
LENGTHS = {Purpose.LINK: 8, Purpose.OWNER: 16, Purpose.INVITE: 20}
# What the eye may have read instead, after turning to capitals.
_MISREAD = str.maketrans("1IІS2З36БUQИЯГЧШ", "LLL5ZZZGGV9NRR4W")
_BETWEEN = str.maketrans("", "", " \t\n-–—·.,«»\"'`()\u200b\u00a0")
LONGEST_TYPED = 64


def new_code(purpose: Purpose, pick: Callable[[str], str] = secrets.choice) -> str:
    return "".join(pick(ALPHABET) for _ in range(LENGTHS[purpose]))


def read_code(text: str) -> str | None:
    """The code that was meant, if any: in any case, with gaps, with look-alike letters."""
    if len(text) > LONGEST_TYPED:
        return None
    code = text.translate(_BETWEEN).upper().translate(_MISREAD)
    return code if len(code) in LENGTHS.values() and set(code) <= set(ALPHABET) else None


def purpose_of(code: str) -> Purpose:
    """What a code that was read is for."""
    return next(purpose for purpose, length in LENGTHS.items() if length == len(code))


def spaced(code: str) -> str:
    """In fours, as people read them out."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def digest(code: str) -> str:
    """What is kept instead of a code; slow to reckon, lest a copied database give codes away."""
    salt = f"one-time code: {purpose_of(code)}".encode()
    return hashlib.scrypt(code.encode(), salt=salt, n=2**12, r=8, p=1, dklen=32).hex()
