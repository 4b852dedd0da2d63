"""Problems that an operator can do something about, in one sentence each."""

from bot.settings import SettingsProblem
from domain.errors import Refusal
from locales import Say, words
from storage.database import DatabaseProblem


def sentence(error: Exception, say: Say) -> str | None:
    match error:
        case SettingsProblem():
            return say("cli-settings-problem", problem=str(error))
        case DatabaseProblem():
            return say("cli-database-problem", problem=str(error))
        case Refusal():
            return words(say.language)(error.message_id, **error.facts)
        case OSError():
            return say("cli-system-problem", problem=error.strerror or type(error).__name__)
    return None
