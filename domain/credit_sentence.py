"""One sentence for many: `3 ч каждому, субботник`, `yesterday 2 h each, garden`."""

import re
from datetime import date

from domain.misheard import Sentence
from domain.sentences import read_sentence
from domain.spoken_time import hear_duration
from domain.wording import Piece, Wording, cut, vocabulary

LONGEST = 1000
_EACH = vocabulary("каждому каждой каждый каждым each everyone everybody")
_ALL = vocabulary("всем всех all every")
_BEGINNINGS = vocabulary("зачесть зачти зачтите засчитать засчитай credit")
_BY = vocabulary("по")
_COMMA = re.compile(r"\s*,\s*(?=,|$)")


def is_for_many(text: str) -> bool:
    """Whether a sentence that nobody asked for is about many: it says `каждому` or `зачесть`."""
    words = [piece.word for piece in cut(text[:LONGEST]).pieces]
    return bool(words) and (words[0] in _BEGINNINGS or any(word in _EACH for word in words))


def read_credit(text: str, today: date) -> Sentence:
    """How long each has worked, on which day, and the other words; refuses as `read_sentence`."""
    line = cut(text[:LONGEST])
    left = [piece for at, piece in enumerate(line.pieces) if not _is_address(line, at)]
    return read_sentence(_joined(line, left), today)


def _is_address(line: Wording, at: int) -> bool:
    """Says that it is for many, and nothing else."""
    word = line.word(at)
    leads = at == 0 and word in _BEGINNINGS
    by = word in _BY and hear_duration(line, at + 1) is not None
    return leads or by or word in _EACH or word in _ALL


def _joined(line: Wording, pieces: list[Piece]) -> str:
    """As it was spelt, without the gaps that were left."""
    said = "".join(
        (" " if piece.spaced else "") + line.text[piece.start : piece.end] for piece in pieces
    )
    return " ".join(_COMMA.sub("", said).split()).strip(" ,;:")
