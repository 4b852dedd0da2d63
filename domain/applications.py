"""Applications: what may be asked and answered, how many are taken in, and a time on trial."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zlib import crc32

from domain.errors import Refusal
from domain.joining import clean_lines

MOST_QUESTIONS = 5
LONGEST_QUESTION = 200
LONGEST_ANSWER = 500
MOST_PLACES = 100_000
LONGEST_PROBATION = 366
WHOLE_NORM = 4  # quarters
LONGEST_NUMBER = 8  # digits


class QuestionMissing(Refusal):
    message_id = "refusal-question-missing"


class QuestionTooLong(Refusal):
    message_id = "refusal-question-too-long"


class QuestionTwice(Refusal):
    message_id = "refusal-question-twice"


class TooManyQuestions(Refusal):
    message_id = "refusal-too-many-questions"


class AnswerMissing(Refusal):
    message_id = "refusal-answer-missing"


class AnswerTooLong(Refusal):
    message_id = "refusal-answer-too-long"


class QuestionGone(Refusal):
    """It has been answered, or the application is settled."""

    message_id = "refusal-question-gone"
    is_final = True


class NotANumberOfPlaces(Refusal):
    message_id = "refusal-not-places"


class NotAProbation(Refusal):
    message_id = "refusal-not-probation"


class NoPlace(Refusal):
    """Facts: `unit`, which takes nobody in just now, and its number of `places`."""

    message_id = "refusal-no-place"


class AlreadyListed(Refusal):
    message_id = "refusal-already-listed"


class AlreadyMember(Refusal):
    message_id = "refusal-already-member"
    is_final = True


class AlreadyApplied(Refusal):
    message_id = "refusal-already-applied"
    is_final = True


class UnitClosed(Refusal):
    message_id = "refusal-unit-takes-nobody"
    is_final = True


class ProbationSettled(Refusal):
    """Somebody has answered before, or the member has left."""

    message_id = "refusal-probation-settled"
    is_final = True


class MembersTimerRuns(Refusal):
    """Facts: `name` of the member whose minutes would be lost."""

    message_id = "refusal-members-timer-runs"


class NoteKind(StrEnum):
    ANSWER = "answer"  # to a question of the form; empty where it was skipped
    QUESTION = "question"  # of a coordinator
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Note:
    """What an applicant was asked or has said; `question` is what the words answer."""

    id: int
    kind: NoteKind
    question: str | None
    text: str
    author_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Probation:
    """How long newcomers are on trial, and which part of the norm they owe, in quarters."""

    days: int = 0
    quarters: int = WHOLE_NORM

    def last_day(self, today: date) -> date:
        """Today is the first of them."""
        return today + timedelta(self.days - 1)


def clean_question(text: str, others: Sequence[str]) -> str:
    """On one line, 1..200 characters, not one that is asked already; five are enough."""
    question = _one_line(text)
    if question in others:
        raise QuestionTwice
    if len(others) >= MOST_QUESTIONS:
        raise TooManyQuestions(most=MOST_QUESTIONS)
    return question


def clean_answer(text: str) -> str:
    return clean_lines(text, LONGEST_ANSWER, AnswerMissing, AnswerTooLong)


def moved_up(questions: Sequence[str], index: int) -> list[str]:
    """The question changes places with the one before it."""
    order = list(questions)
    if 0 < index < len(order):
        order[index - 1 : index + 1] = order[index], order[index - 1]
    return order


def unanswered(form: Sequence[str], notes: Sequence[Note]) -> list[str]:
    """Questions of the form that were neither answered nor skipped."""
    known = {note.question for note in notes if note.kind is NoteKind.ANSWER}
    return [question for question in form if question not in known]


def open_questions(notes: Sequence[Note]) -> list[Note]:
    """What coordinators have asked and nothing was said to since, the oldest first."""
    return [
        asked
        for at, asked in enumerate(notes)
        if asked.kind is NoteKind.QUESTION
        and not any(_answers(note, asked) for note in notes[at + 1 :])
    ]


def mark_of(question: str) -> int:
    """A number by which a button names a question."""
    return crc32(question.encode())


def read_places(text: str) -> int:
    return _number(text, range(1, MOST_PLACES + 1), NotANumberOfPlaces)


def read_days(text: str) -> int:
    """How long a probation lasts."""
    return _number(text, range(1, LONGEST_PROBATION + 1), NotAProbation)


def _answers(note: Note, asked: Note) -> bool:
    return note.kind is NoteKind.REPLY and note.question == asked.text


def _one_line(text: str) -> str:
    found = clean_lines(text, LONGEST_QUESTION, QuestionMissing, QuestionTooLong)
    return " ".join(found.split())


def _number(text: str, within: range, refusal: Callable[..., Refusal]) -> int:
    words = text.split()
    is_number = bool(words) and words[0].isdecimal() and len(words[0]) <= LONGEST_NUMBER
    found = words[0] if is_number else ""
    if not found or int(found) not in within:
        raise refusal(most=within[-1])
    return int(found)
