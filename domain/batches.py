"""Much written down at once: hours of many members, or the rows of a file."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal

LONGEST_LABEL = 100
MOST_AT_ONCE = 500


class BatchKind(StrEnum):
    CREDIT = "credit"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Batch:
    """What was written at once, so that it can be taken back at once."""

    id: int
    unit_id: int
    author_id: int
    kind: BatchKind
    label: str
    created_at: datetime
    undone_at: datetime | None

    @property
    def is_undone(self) -> bool:
        return self.undone_at is not None


@dataclass(frozen=True, slots=True)
class BatchSum:
    """What a batch has come to: entries, whose they are, their minutes; members it brought."""

    entries: int
    workers: int
    minutes: int
    members: int


class BatchUndone(Refusal):
    """It was taken back before; facts: `label`."""

    message_id = "refusal-batch-undone"
    is_final = True


class NobodyChosen(Refusal):
    message_id = "refusal-batch-nobody"


class TooManyChosen(Refusal):
    """Facts: `most`."""

    message_id = "refusal-batch-too-many"


class MeanwhileChanged(Refusal):
    """What was shown is not so any more, and nothing was written; facts: `name`."""

    message_id = "refusal-batch-changed"
