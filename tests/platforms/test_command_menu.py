"""The commands beside the input: by language for everybody, by role for coordinators."""

from aiogram import Bot
from aiogram.methods import SetMyCommands

from bot.command_menu import publish, publish_for
from bot.platforms.foreign import ForeignSession
from domain.people import Account, Member, Network, Role, Standing, Unit
from locales import words


class Listening(ForeignSession):
    """Keeps what is asked of the network."""

    def __init__(self):
        super().__init__()
        self.asked = []

    async def perform(self, bot, method):
        self.asked.append(method)
        return True


def member(*roles):
    unit = Unit(1, "Прогресс", "Europe/Moscow", "ru", 14)
    return Member(1, "Ольга", "en", "Europe/Moscow", unit, Standing.MEMBER, roles=frozenset(roles))


def names(method: SetMyCommands):
    return {command.command for command in method.commands}


async def test_everybody_sees_what_members_may_do_in_their_language():
    session = Listening()
    await publish(Bot("42:test", session=session))
    private = [method for method in session.asked if method.scope is None]
    assert [method.language_code for method in private] == [None, "ru", "en"]
    assert all({"log", "help"} <= names(method) for method in private)
    assert not any("applications" in names(method) for method in private)


async def test_a_group_is_shown_what_is_answered_there():
    session = Listening()
    await publish(Bot("42:test", session=session))
    groups = [method for method in session.asked if method.scope is not None]
    assert [method.language_code for method in groups] == [None, "ru", "en"]
    assert {method.scope.type for method in groups} == {"all_group_chats"}
    assert all(names(method) == {"projects", "norm", "group", "help"} for method in groups)
    for language in ("ru", "en"):
        told = words(language)("group-help")
        assert all(f"/{name}" in told for name in ("projects", "norm", "group"))


async def test_a_coordinator_sees_more_in_the_language_they_chose():
    session = Listening()
    account = Account(Network.TELEGRAM, 77)
    await publish_for(Bot("42:test", session=session), account, member(Role.COORDINATOR))
    [method] = session.asked
    assert method.scope.chat_id == 77
    assert {"applications", "log"} <= names(method)
    assert any(command.description.startswith("log hours") for command in method.commands)
