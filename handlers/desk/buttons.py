"""What the buttons of the desk carry."""

from aiogram.filters.callback_data import CallbackData

from domain.desk import Item, Kind, Verb


class Turn(CallbackData, prefix="rt"):
    """To another place of the queue."""

    place: int


class Answer(CallbackData, prefix="rc"):
    kind: Kind
    verb: Verb
    id: int
    since: int
    place: int

    @property
    def item(self) -> Item:
        return Item(self.kind, self.id, self.since)
