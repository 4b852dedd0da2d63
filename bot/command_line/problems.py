"""Problems that an operator can do something about, in one sentence each."""

from bot.settings import SettingsProblem
from domain.errors import Refusal
from locales import Say, words
from storage.database import DatabaseProblem


def sentence(error: Exception, say: Say) -> str | None:
    """All topics are loaded only here, where there is something to tell."""
    match error:
        case SettingsProblem() | DatabaseProblem() | Refusal():
            return words(say.language)(error.message_id, **error.facts)
        case OSError():
            return say("cli-system-problem", problem=error.strerror or type(error).__name__)
    return None
