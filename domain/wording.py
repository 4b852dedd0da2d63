"""A member's text, cut into words, numbers and signs."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST_QUOTE = 40

_PIECE = re.compile(
    r"\d+(?:[.,:/．，：／-]\d+)*"  # 2, 2.5, 1:45, 12.11.2026
    r"|[¼½¾⅓⅔]"
    r"|(?:[^\W\d_¼½¾⅓⅔]|[\u0300-\u036f])+"  # a word, also with its accents apart
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number or a sign: how it reads, and where it stands in the text."""

    word: str
    start: int
    end: int
    spaced: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """The text and its pieces; there are empty words before the first and after the last."""

    text: str
    pieces: tuple[Piece, ...]

    def word(self, at: int) -> str:
        return self.pieces[at].word if 0 <= at < len(self.pieces) else ""

    def words(self, at: int, count: int) -> tuple[str, ...]:
        return tuple(piece.word for piece in self.pieces[at : at + count])

    def glued(self, at: int) -> bool:
        """Whether this piece follows the one before it without a space."""
        return 0 < at < len(self.pieces) and not self.pieces[at].spaced

    def glued_sign(self, at: int, signs: str) -> bool:
        return self.glued(at) and self.word(at) in signs

    def after_dot(self, at: int) -> int:
        """The place after the dot of an abbreviation or a sentence, when there is one."""
        return at + 1 if self.glued_sign(at, ".!") else at

    def quote(self, start: int, end: int) -> str:
        return shorten(self.text[self.pieces[start].start : self.pieces[end - 1].end])


def vocabulary(words: str) -> frozenset[str]:
    return frozenset(words.split())


def cut(text: str) -> Wording:
    return Wording(text, tuple(_pieces(text)))


def shorten(text: str) -> str:
    """The text for quoting back: on one line, 40 characters at most."""
    line = " ".join(text[: 4 * LONGEST_QUOTE].split())
    whole = len(text) <= 4 * LONGEST_QUOTE and len(line) <= LONGEST_QUOTE
    return line if whole else line[: LONGEST_QUOTE - 1].rstrip() + "…"


def fold(text: str) -> str:
    """One spelling for what reads the same: case, ё and е, full-width figures."""
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


def _pieces(text: str) -> list[Piece]:
    return [
        Piece(_reading(found[0]), found.start(), found.end(), _is_spaced(text, found.start()))
        for found in _PIECE.finditer(text)
        if unicodedata.category(found[0][0]) != "Cf"
    ]


def _reading(piece: str) -> str:
    return fold(piece) if piece[0].isalnum() else piece


def _is_spaced(text: str, start: int) -> bool:
    return start == 0 or text[start - 1].isspace()
