"""What is at hand in one turn of a conversation, as one thing."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from aiogram.filters import Filter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from domain.people import Member
from handlers.pages import Page, send, show
from locales import Say
from services.transactions import Act, Look


@dataclass(frozen=True, slots=True)
class Talk:
    """One turn of a conversation of many steps."""

    event: Message | CallbackQuery
    state: FSMContext
    say: Say
    look: Look
    act: Act
    me: Member
    now: datetime
    today: date

    is_below: bool = False

    def below(self) -> "Talk":
        """The answer to a press goes beneath the card, which stays as it is."""
        return replace(self, is_below=True)

    async def answer(self, page: Page) -> None:
        """In place of the card that was pressed, or as a new message."""
        if isinstance(self.event, Message):
            await send(self.event, page)
        elif self.is_below and isinstance(self.event.message, Message):
            await self.event.answer()
            await send(self.event.message, page)
        else:
            await show(self.event, page)


class InTalk(Filter):
    """Hands over what is at hand as one thing."""

    async def __call__(
        self,
        event: Message | CallbackQuery,
        state: FSMContext,
        say: Say,
        look: Look,
        act: Act,
        me: Member,
        now: datetime,
        today: date,
    ) -> dict[str, Talk]:
        return {"talk": Talk(event, state, say, look, act, me, now, today)}
