"""What the buttons of the digest carry."""

from aiogram.filters.callback_data import CallbackData


class Digest(CallbackData, prefix="dg"):
    """Back to the digest of a unit, as it is now."""

    unit: int


class Below(CallbackData, prefix="db"):
    """Who is below the norm, from a place in the list on."""

    unit: int
    first: int = 0


class Lost(CallbackData, prefix="dl"):
    """Whom letters don't reach."""

    unit: int
