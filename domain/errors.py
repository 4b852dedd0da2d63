"""Refusals that a member should read."""

from datetime import date

Fact = str | int | date


class Refusal(Exception):
    """The rules do not allow what was asked for.

    `message_id` names the words in locales/; `facts` fill their places.
    """

    message_id: str = "refusal-plain"
    # No other answer would do: what was being asked is over.
    is_final: bool = False

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.message_id)
        self.facts = facts
