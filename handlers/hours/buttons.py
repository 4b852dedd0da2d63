"""What the buttons about hours carry; those of an unfinished entry name its draft."""

from aiogram.filters.callback_data import CallbackData


class Onto(CallbackData, prefix="ho"):
    draft: int
    project_id: int


class Projects(CallbackData, prefix="hn"):
    draft: int
    page: int


class Lasted(CallbackData, prefix="hm"):
    draft: int
    minutes: int


class Day(CallbackData, prefix="hd"):
    draft: int
    ordinal: int


class InWords(CallbackData, prefix="ht"):
    """The answer is none of those on the buttons and will be written."""

    draft: int


class NoNote(CallbackData, prefix="hk"):
    draft: int


class Stop(CallbackData, prefix="hx"):
    draft: int


class Another(CallbackData, prefix="hb"):
    pass


class Undo(CallbackData, prefix="hu"):
    entry_id: int


class Again(CallbackData, prefix="ha"):
    entry_id: int


class Change(CallbackData, prefix="hc"):
    entry_id: int


class ChangeMinutes(CallbackData, prefix="hcm"):
    entry_id: int


class ChangeProject(CallbackData, prefix="hcp"):
    entry_id: int


class ChangeDay(CallbackData, prefix="hcd"):
    entry_id: int


class ChangeNote(CallbackData, prefix="hcn"):
    entry_id: int


class ChangeLabour(CallbackData, prefix="hcl"):
    entry_id: int


class OneEntry(CallbackData, prefix="hi"):
    entry_id: int


class OneWeek(CallbackData, prefix="hw"):
    ordinal: int


class Entries(CallbackData, prefix="he"):
    ordinal: int
    page: int
