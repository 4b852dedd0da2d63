"""What stands against waiving a deficit, or taking a waiver back."""

from domain.errors import Refusal


class OwnWaiver(Refusal):
    message_id = "refusal-waiver-own"
    is_final = True


class NothingOwed(Refusal):
    """Facts: `name`."""

    message_id = "refusal-waiver-nothing"
    is_final = True


class NothingWaived(Refusal):
    message_id = "refusal-waiver-none"


class MoreThanOwed(Refusal):
    """Facts: `minutes`, the deficit as it is now."""

    message_id = "refusal-waiver-more"


class WaiverStays(Refusal):
    """It is taken back already, or too old, or another one has followed it."""

    message_id = "refusal-waiver-stays"
    is_final = True
