"""What may go wrong when a second account is linked."""

from domain.errors import Refusal


class LinkingLocked(Refusal):
    """Facts: `minutes` until guesses are heard again."""

    message_id = "refusal-linking-locked"


class OwnCode(Refusal):
    message_id = "refusal-own-code"


class AccountTaken(Refusal):
    """Facts: `name` of the member whose account it is."""

    message_id = "refusal-account-taken"


class ApplicationUnderway(Refusal):
    """The account has begun to join by itself."""

    message_id = "refusal-application-underway"


class LinkGone(Refusal):
    message_id = "refusal-link-gone"


class LastAccount(Refusal):
    message_id = "refusal-last-account"
