"""Chats of many people, which the bot has been added to."""

from dataclasses import dataclass
from enum import StrEnum

from domain.people import Account, Network


class GroupState(StrEnum):
    WAITING = "waiting"  # for a coordinator who binds it to a unit
    TOLD = "told"  # waiting, and somebody there has been told so
    BOUND = "bound"
    LEFT = "left"  # the bot is not there any more, or may not write there


@dataclass(frozen=True, slots=True)
class GroupChat:
    """What stands in it is read by its unit's members and whoever else is there."""

    id: int
    network: Network
    external_id: int
    title: str
    state: GroupState
    unit_id: int | None = None
    # The topic of a forum where the unit's messages go.
    topic: int | None = None
    announces: bool = True

    @property
    def is_bound(self) -> bool:
        return self.state is GroupState.BOUND

    @property
    def is_left(self) -> bool:
        return self.state is GroupState.LEFT

    @property
    def place(self) -> Account:
        return Account(self.network, self.external_id)
