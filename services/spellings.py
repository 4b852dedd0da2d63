"""One spelling for what means the same: кухня, кухню, kuhnya, and re[yz of the other keyboard."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 200
SHORTEST_STEM = 3

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = re.compile(
    r"(?:иями|иях|иям|ием|ию|ия|ии|ие|ями|ами|ого|его|ому|ему|ими|ая|яя|ое|ее|ую|юю"
    r"|ои|еи|ем|ом|им|ях|ах|ям|ам|ов|ев|а|е|и|о|у|ю|я)$"
)
_SOUNDS = {
    **dict.fromkeys(("shch", "sch"), "щ"),
    **dict.fromkeys(("ya", "ja", "ia"), "я"),
    **dict.fromkeys(("yu", "ju", "iu"), "ю"),
    **dict.fromkeys(("yo", "jo", "ye", "je", "yi"), "е"),
    **dict.fromkeys(("ts", "tz"), "ц"),
    **{"sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "ck": "к", "ph": "ф"},
    **dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопкрстуввхиз", strict=True)),
}
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_ALIKE = str.maketrans({"ё": "е", "э": "е", "й": "и", "ы": "и", "ь": None, "ъ": None})
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_OTHER_KEYS = str.maketrans(_LATIN_KEYS + _RUSSIAN_KEYS, _RUSSIAN_KEYS + _LATIN_KEYS)
_SAYS_NOTHING = (
    "и а в во на по для у к ко с со из от за при о об проект проекте проекта проекту "
    "the a an at in on for of and to project"
)


@lru_cache(maxsize=8192)
def words_of(text: str) -> Words:
    """The words that matter, in one alphabet: letters that sound alike are one letter."""
    words = tuple(filter(None, map(_one_alphabet, _WORD.findall(_fold(text)))))
    return tuple(word for word in words if word not in _EMPTY) or words


def readings(text: str) -> list[Words]:
    """What was written, and what was meant where the keyboard stood in the other layout."""
    plain = _fold(text)
    other = plain.translate(_OTHER_KEYS)
    other_bare = plain.strip(" ,.;:!?").translate(_OTHER_KEYS)
    return [words for words in dict.fromkeys(map(words_of, (plain, other, other_bare))) if words]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its Russian ending."""
    found = _ENDINGS.search(word, SHORTEST_STEM)
    return word[: found.start()] if found else word


def is_same(said: str, word: str) -> bool:
    """Two forms of one word; three bare letters (пол) are not a form of four (поле)."""
    if said == word:
        return True
    whole = len(said) >= len(word) or len(word) > SHORTEST_STEM + 1
    return whole and stem(said) == stem(word)


def says_nothing(text: str) -> bool:
    """A preposition, a conjunction, punctuation."""
    return all(_one_alphabet(word) in _EMPTY for word in _WORD.findall(_fold(text)))


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:LONGEST]).casefold()


def _one_alphabet(word: str) -> str:
    sounds = _SOUND.sub(lambda found: _SOUNDS[found[0]], word.translate(_ALIKE))
    return sounds.translate(_ALIKE)


_EMPTY = frozenset(_one_alphabet(word) for word in _SAYS_NOTHING.split())
