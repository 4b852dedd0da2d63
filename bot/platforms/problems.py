"""What a network's check has found, for the operator; locales/ has the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """Its id is a message id; with `-note-` in it the bot works all the same."""

    id: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
