"""Finds people by what is remembered of a name: in any order, with typos, initials, any alphabet.

A cooperative may have a hundred thousand members: their names are prepared once and kept, and what
has changed meanwhile is put right at each search, so that they are never out of date.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from threading import Lock

from rapidfuzz import fuzz, process

from services.spellings import readings, stem, words_of

# How well a word of a name fits a word that was said.
SAME, INFLECTED, BEGINS, INITIAL, LIKELY = 100.0, 98.0, 90.0, 85.0, 70.0
TYPO = 0.88
# The worst of what is shown, beside the best.
ENOUGH, NEAR_THE_BEST = 60.0, 12.0
# Words alike that are looked at, and letters that a beginning must have.
MOST_ALIKE, LETTERS = 40, 2
END = "\U0010ffff"

Scores = dict[int, float]


class Directory:
    """The names of one unit, by their words."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.lock = Lock()
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._by_stem: dict[str, set[str]] = defaultdict(set)
        self._words: list[str] = []

    def keep_up(self, names: Mapping[int, str]) -> None:
        """Take in what has changed since the last time."""
        changed = {one for one, _ in self.names.items() ^ names.items()}
        for one in changed & self.names.keys():
            self._forget(one, self.names.pop(one))
        for one in changed & names.keys():
            self._learn(one, names[one])
        if changed:
            self._words = sorted(self._by_word)

    def find(self, words: str) -> list[int]:
        """Those who may be meant, the likeliest first."""
        said = [token for word in words.split() if (token := _token(word))]
        scores: Scores = defaultdict(float)
        for token in said:
            for one, score in self._people(token).items():
                scores[one] += score / len(said)
        best = max(scores.values(), default=0)
        worst = max(ENOUGH, best - NEAR_THE_BEST)
        likely = [one for one, score in scores.items() if score >= worst]
        return sorted(likely, key=lambda one: (-scores[one], self.names[one], one))

    def _learn(self, one: int, name: str) -> None:
        self.names[one] = name
        for word in _words(name):
            self._by_word[word].add(one)
            self._by_stem[stem(word)].add(word)

    def _forget(self, one: int, name: str) -> None:
        for word in _words(name):
            self._by_word[word].discard(one)
            if not self._by_word[word]:
                del self._by_word[word]
                self._by_stem[stem(word)].discard(word)

    def _people(self, token: Iterable[str]) -> Scores:
        found: Scores = {}
        for said in token:
            for word, score in self._alike(said).items():
                for one in self._by_word[word]:
                    found[one] = max(score, found.get(one, 0))
        return found

    def _alike(self, said: str) -> dict[str, float]:
        """Words of names that may have been meant by this one."""
        if len(said) == 1:
            return dict.fromkeys(self._beginning(said), INITIAL)
        found = {}
        for word, ratio, _ in process.extract(
            said, self._words, scorer=fuzz.ratio, score_cutoff=LIKELY, limit=MOST_ALIKE
        ):
            found[word] = ratio * TYPO
        found |= dict.fromkeys(self._beginning(said), BEGINS)
        found |= dict.fromkeys(self._by_stem.get(stem(said), ()), INFLECTED)
        return found | ({said: SAME} if said in self._by_word else {})

    def _beginning(self, said: str) -> list[str]:
        first, last = (bisect_left(self._words, edge) for edge in (said, said + END))
        return self._words[first:last]


def find(unit_id: int, words: str, names: Mapping[int, str]) -> list[int]:
    """Members of the unit who may be meant, the likeliest first."""
    directory = _directory(unit_id)
    with directory.lock:
        directory.keep_up(names)
        return directory.find(words)


@lru_cache(maxsize=16)
def _directory(unit_id: int) -> Directory:
    return Directory()


def _words(name: str) -> set[str]:
    """Each word by itself: an initial is no preposition here."""
    return {word for each in name.split() for word in words_of(each)}


def _token(word: str) -> tuple[str, ...]:
    """What a word may be, as written or in the other layout of the keyboard."""
    return tuple(dict.fromkeys(each for words in readings(word) for each in words))
