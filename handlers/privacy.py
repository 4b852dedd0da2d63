"""/privacy: how personal data are kept, and when one has agreed to that."""

from aiogram import Router
from aiogram.types import Message

from domain.people import Member
from handlers.commands import Asked, Go
from handlers.documents import shown
from handlers.long_texts import read_out
from handlers.pages import button
from handlers.personal_buttons import Terms
from locales import Say
from services import documents, doors
from services.documents import PRIVACY
from services.transactions import Look

# What can be done about one's own.
OWN = ("mydata", "forget")


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(read_privacy, Asked("privacy"))
    return router


async def read_privacy(message: Message, me: Member | None, say: Say, look: Look) -> None:
    door = await look(doors.show, say.language)
    text = shown(door.privacy, door.unit)
    rows = [[button(say("personal-go-terms"), Terms())]]
    if me is not None:
        text += "\n\n" + await _when_agreed(me, say, look)
        rows += [[button(say(f"personal-go-{one}"), Go(command=one))] for one in OWN]
    await read_out(message, text, rows)


async def _when_agreed(me: Member, say: Say, look: Look) -> str:
    given = await look(documents.consent_to, me.id, PRIVACY)
    if given is None:
        return say("privacy-agreed-on-paper")
    return say("privacy-agreed", day=me.unit.today(given.given_at), version=given.version)
