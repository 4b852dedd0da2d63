"""What goes wrong becomes a reply in the reader's words."""

from aiogram import Router
from aiogram.exceptions import TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update

from domain.errors import Refusal
from domain.people import Account
from handlers.pages import POPUP, length, pop_up
from locales import Say
from services import people
from services.transactions import Act, AlreadyHandled, Turn


def build_router() -> Router:
    router = Router(name=__name__)
    router.errors.register(explain_refusal, ExceptionTypeFilter(Refusal))
    router.errors.register(stay_silent, ExceptionTypeFilter(AlreadyHandled))
    router.errors.register(note_unreachable, ExceptionTypeFilter(TelegramForbiddenError))
    router.errors.register(apologise)
    return router


async def explain_refusal(event: ErrorEvent, say: Say, turn: Turn, state: FSMContext) -> None:
    """The question stays open, unless no answer would do; the reader learns what is wrong."""
    refusal = event.exception
    assert isinstance(refusal, Refusal)
    turn.discard()
    if refusal.is_final:
        await state.clear()
    await tell(event.update, say(refusal.message_id, **refusal.facts))


async def stay_silent(_: ErrorEvent, turn: Turn) -> None:
    turn.discard()


async def note_unreachable(_: ErrorEvent, turn: Turn, act: Act, account: Account) -> None:
    turn.discard()
    await act(people.lose, account, turn.now)


async def apologise(event: ErrorEvent, say: Say, turn: Turn) -> None:
    """Never a traceback in the chat, never silence."""
    turn.discard()
    turn.report(event.exception)
    await tell(event.update, say("error-not-shown" if turn.has_acted else "error-broken"))


async def tell(update: Update, text: str) -> None:
    event = update.event
    if isinstance(event, CallbackQuery):
        await tell_presser(event, text)
    elif isinstance(event, Message):
        await event.answer(text)


async def tell_presser(press: CallbackQuery, text: str) -> None:
    fits = length(text) <= POPUP
    shown = await pop_up(press, text if fits else None, alert=fits)
    if press.bot and press.message and not (fits and shown):
        await press.bot.send_message(press.message.chat.id, text)
