"""Finds what members mean by an inexact name. Asks when unsure, never guesses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from services.likeness import (
    A_WORD_OF,
    CLOSE,
    INFLECTED,
    NEARLY,
    OVERWHELMING,
    Names,
    Scores,
    best,
)
from services.runs import Run, apart, runs_of

MOST = 6
FEW = 3


@dataclass(frozen=True, slots=True)
class Found:
    """The one that is meant, if that is clear; and all that come into question, best first."""

    certain: int | None = None
    likely: list[int] = field(default_factory=list)


Split = tuple[Found, str]


def prepared(names: Mapping[int, str]) -> Names:
    return _prepared(tuple(names.items()))


@lru_cache(maxsize=64)
def _prepared(names: tuple[tuple[int, str], ...]) -> Names:
    return Names(dict(names))


def find(words: str, names: Mapping[int, str]) -> Found:
    """What is called like this; `likely` is empty where nothing comes near."""
    return _decide(prepared(names).scores(words))


def similar(words: str, names: Mapping[int, str]) -> list[int]:
    """What has so close a name that the two would be mixed up."""
    scores = prepared(names).scores(words)
    return [one for one in _ranked(scores) if scores[one] >= CLOSE]


def split_project(words: str, names: Mapping[int, str]) -> Split:
    """Which name the words begin with, or else contain; and what they say besides it."""
    known = prepared(names)
    runs = runs_of(words, known.longest)
    return (
        _leading(runs, known)
        or _entire(words, known)
        or _contained(runs, known)
        or _leading_in_part(runs, known)
        or _guessed(runs, words, known)
    )


def _leading(runs: list[Run], known: Names) -> Split | None:
    """The longest name, in any of its forms, that the text begins with."""
    for run in runs:
        if run.leads and (scores := known.whole(run.text)):
            return _decide(scores), run.rest
    return None


def _entire(words: str, known: Names) -> Split | None:
    """The text is nothing but a name, perhaps an unfinished one."""
    found = _decide(known.scores(words))
    return None if found.certain is None else (found, "")


def _contained(runs: list[Run], known: Names) -> Split | None:
    """The one name that stands further on; another one, or a hint of it at the start, asks."""
    named = apart([run for run in runs if known.whole(run.text)])
    if not named:
        return None
    scores = best(known.whole(run.text) for run in named)
    hints = best(known.scores(run.text) for run in runs if run.leads)
    rivals = {one for one, score in hints.items() if score >= NEARLY} - set(scores)
    found = _decide(best([scores, {one: hints[one] for one in rivals}]))
    alone = len(named) == 1 and not rivals
    return (found if alone else Found(None, found.likely)), named[0].rest


def _leading_in_part(runs: list[Run], known: Names) -> Split | None:
    """The text begins with a word of one single name: `сад` of «Сад и огород»."""
    for run in runs:
        if run.leads:
            found = _decide(known.scores(run.text), A_WORD_OF)
            if found.certain is not None:
                return found, run.rest
    return None


def _guessed(runs: list[Run], words: str, known: Names) -> Split:
    """Nothing is clear: what it may be, and the text without the words most like a name."""
    guesses = [(run, scores) for run in runs if (scores := _hints(run, known))]
    if not guesses:
        return Found(), words.strip()
    nearest, _ = max(guesses, key=lambda guess: max(guess[1].values()))
    ranked = _ranked(best(scores for _, scores in guesses))
    return Found(None, ranked[:MOST]), nearest.rest


def _hints(run: Run, known: Names) -> Scores:
    """At the beginning a likeness will do, further on it must be a near one."""
    if len(run.text.split()) > (FEW if run.leads or run.ends else 1):
        return {}
    scores = known.scores(run.text)
    return scores if run.leads else _over(scores, NEARLY)


def _over(scores: Scores, least: float) -> Scores:
    return {one: score for one, score in scores.items() if score >= least}


def _decide(scores: Scores, enough: float = OVERWHELMING) -> Found:
    """Certain only where no other name is close."""
    ranked = _ranked(scores)
    first, second = ([scores[one] for one in ranked] + [0.0, 0.0])[:2]
    rival = first if first >= INFLECTED else CLOSE
    certain = first >= enough and second < rival
    return Found(ranked[0] if certain else None, ranked[:MOST])


def _ranked(scores: Scores) -> list[int]:
    return sorted(scores, key=lambda one: (-scores[one], one))
