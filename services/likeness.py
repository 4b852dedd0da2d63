"""How well names fit what somebody said."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from rapidfuzz import fuzz, process

from services.spellings import Words, is_same, readings, stem, words_of

# Best first; a typo scores nine tenths of its likeness in percent.
SAME, INFLECTED, A_WORD_OF, BEGINS = 100.0, 99.0, 97.0, 90.0
OVERWHELMING, SHORT, CLOSE, NEARLY, LIKELY = 83.7, 80.0, 76.5, 72.0, 63.0
TYPO = 0.9
LETTERS = 3
MOST = 12

Scores = dict[int, float]
Key = TypeVar("Key", int, str)


class Names:
    """The names, prepared for being looked up many times."""

    def __init__(self, names: Mapping[int, str]) -> None:
        self.words = {one: words_of(name) for one, name in names.items()}
        self.longest = max((len(name.split()) for name in names.values()), default=0)
        self.texts: dict[int, str] = {}
        self.by_stems: dict[Words, list[int]] = defaultdict(list)
        self.by_stem: dict[str, set[int]] = defaultdict(set)
        for one, words in self.words.items():
            self._prepare(one, tuple(map(stem, words)))

    def _prepare(self, one: int, stems: Words) -> None:
        self.texts[one] = " ".join(stems)
        self.by_stems[stems].append(one)
        for each in stems:
            self.by_stem[each].add(one)

    def scores(self, text: str) -> Scores:
        """How well each name fits, of those that fit at all."""
        ways = (self._whole, self._words, self._beginnings, self._typos)
        return best(way(said) for said in readings(text) for way in ways)

    def whole(self, text: str) -> Scores:
        """Names that are just these words, whatever their endings."""
        return best(self._whole(said) for said in readings(text))

    def _whole(self, said: Words) -> Scores:
        return {
            one: SAME if self.words[one] == said else INFLECTED
            for one in self.by_stems.get(tuple(map(stem, said)), [])
            if all(map(is_same, said, self.words[one]))
        }

    def _words(self, said: Words) -> Scores:
        with_all = set.intersection(*(self.by_stem.get(stem(word), set()) for word in said))
        score = A_WORD_OF if _is_telling(said) else SHORT
        return {one: score for one in with_all if _has_all(self.words[one], said)}

    def _beginnings(self, said: Words) -> Scores:
        start = " ".join(said)
        score = BEGINS if _is_telling(said) else SHORT
        begun = (one for one, words in self.words.items() if _begins(words, start))
        return dict.fromkeys(begun, score) if len(start) > 1 else {}

    def _typos(self, said: Words) -> Scores:
        text = " ".join(map(stem, said))
        if len(said) > 1:
            return _alike(text, self.texts)
        words = _alike(text, {word: word for word in self.by_stem})
        by_word = (dict.fromkeys(self.by_stem[word], words[word] - 1) for word in words)
        return best([_alike(text, self.texts), *by_word])


def best(many: Iterable[Scores]) -> Scores:
    """Each name with the best of its scores."""
    found: Scores = {}
    for scores in many:
        for one, score in scores.items():
            found[one] = max(score, found.get(one, 0))
    return found


def _is_telling(said: Words) -> bool:
    return sum(map(len, said)) >= LETTERS


def _has_all(words: Words, said: Words) -> bool:
    return all(any(is_same(each, word) for word in words) for each in said)


def _begins(words: Words, start: str) -> bool:
    return " ".join(words).startswith(start) or any(word.startswith(start) for word in words)


def _alike(text: str, choices: Mapping[Key, str]) -> dict[Key, float]:
    """Equal stems of words that are not forms of one another are no more than a likeness."""
    found = process.extract(
        text, choices, scorer=fuzz.token_sort_ratio, score_cutoff=LIKELY / TYPO, limit=MOST
    )
    return {key: SHORT if score == SAME else score * TYPO for _, score, key in found}
