"""/privacy: how personal data are kept, and when one has agreed to that."""

from aiogram import Router
from aiogram.types import Message

from domain.people import Member
from handlers.commands import Asked
from handlers.documents import shown
from handlers.long_texts import read_out
from locales import Say
from services import documents, doors
from services.documents import PRIVACY
from services.transactions import Look


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(read_privacy, Asked("privacy"))
    return router


async def read_privacy(message: Message, me: Member | None, say: Say, look: Look) -> None:
    door = await look(doors.show, say.language)
    text = shown(door.privacy, door.unit)
    if me is not None:
        text += "\n\n" + await _when_agreed(me, say, look)
    await read_out(message, text)


async def _when_agreed(me: Member, say: Say, look: Look) -> str:
    given = await look(documents.consent_to, me.id, PRIVACY)
    if given is None:
        return say("privacy-agreed-on-paper")
    return say("privacy-agreed", day=me.unit.today(given.given_at), version=given.version)
