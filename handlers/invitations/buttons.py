"""What the buttons about invitations carry."""

from aiogram.filters.callback_data import CallbackData


class Make(CallbackData, prefix="jx"):
    """How many may come, for how many days; 0 is asked for still."""

    uses: int = 0
    days: int = 0


class ListFrom(CallbackData, prefix="jy"):
    first: int = 0


class Open(CallbackData, prefix="jo"):
    invitation_id: int
    revoke: bool = False


class Begin(CallbackData, prefix="jv"):
    """Back to where /invite begins."""
