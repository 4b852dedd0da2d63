"""What every network can say, and that more than that fails alike on all of them."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    SendDice,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    User,
)
from aiogram.utils.formatting import Bold, Text, TextLink

from bot.platforms.foreign import ForeignSession, sent
from bot.platforms.vocabulary import KeepToVocabulary, NotInVocabulary, check

PAPER = BufferedInputFile(b"a,b", "hours.csv")
NEW_TEXT: dict[str, Any] = {"chat_id": 7, "message_id": 1, "text": "Готово"}


def inline(*rows: int, **button: Any) -> InlineKeyboardMarkup:
    one = InlineKeyboardButton(**({"text": "Да", "callback_data": "yes"} | button))
    return InlineKeyboardMarkup(inline_keyboard=[[one] * row for row in rows])


def bottom(*rows: int, text: str = "Мои часы", **flags: Any) -> ReplyKeyboardMarkup:
    keyboard = [[KeyboardButton(text=text)] * row for row in rows]
    flags = {"resize_keyboard": True, "is_persistent": True} | flags
    return ReplyKeyboardMarkup(keyboard=keyboard, **flags)


def message(text: str = "Привет", markup: Any = None, **fields: Any) -> SendMessage:
    return SendMessage(chat_id=7, text=text, reply_markup=markup, **fields)


SAID_EVERYWHERE = {
    "a text of 4096 units": message("х" * 4096),
    "formatting": message(**Text(Bold("да"), TextLink("там", url="https://a.org")).as_kwargs()),
    "ten buttons in two rows": message(markup=inline(5, 5)),
    "ten buttons in six rows": message(markup=inline(2, 2, 2, 2, 1, 1)),
    "a link button": message(markup=inline(1, callback_data=None, url="https://a.org")),
    "64 bytes of data": message(markup=inline(1, callback_data="я" * 32)),
    "a label of 40": message(markup=inline(1, text="я" * 40)),
    "a menu of 10 by 5": message(markup=bottom(*[5] * 10)),
    "no menu any more": message(markup=ReplyKeyboardRemove()),
    "an answer in a topic of a group": message(message_thread_id=3),
    "a caption of 1024": SendDocument(chat_id=7, document=PAPER, caption="х" * 1024),
    "a file without a caption": SendDocument(chat_id=7, document=PAPER),
    "a popup of 90": AnswerCallbackQuery(callback_query_id="1", text="х" * 90, show_alert=True),
    "a silent answer to a press": AnswerCallbackQuery(callback_query_id="1"),
    "buttons taken away": EditMessageReplyMarkup(chat_id=7, message_id=1, reply_markup=inline()),
    "a new text": EditMessageText(**NEW_TEXT, reply_markup=inline(1)),
}
TOO_MUCH = {
    "a longer text": (message("х" * 4097), "text of 4097 units, at most 4096"),
    "a text of many faces": (message("😀" * 2049), "text of 4098 units"),
    "no text": (message(""), "text is empty"),
    "nothing but spaces": (message(" \n "), "text is empty"),
    "half a character": (message("\ud83d"), "half a character"),
    "HTML": (message(parse_mode="HTML"), "only Telegram knows parse_mode"),
    "a reply": (message(reply_parameters=ReplyParameters(message_id=1)), "reply_parameters"),
    "a chat by its name": (SendMessage(chat_id="@coop", text="х"), "chat_id must be a number"),
    "spoilers": (
        message(entities=[MessageEntity(type="spoiler", offset=0, length=2)]),
        "formatting spoiler",
    ),
    "formatting of what isn't there": (
        message(entities=[MessageEntity(type="bold", offset=4, length=3)]),
        "formatting outside of the text",
    ),
    "eleven buttons": (message(markup=inline(5, 5, 1)), "11 buttons, at most 10"),
    "six in a row": (message(markup=inline(6)), "6 buttons in a row"),
    "seven rows": (message(markup=inline(*[1] * 7)), "7 rows of buttons, at most 6"),
    "an empty row": (message(markup=inline(1, 0)), "0 buttons in a row"),
    "a longer label": (message(markup=inline(1, text="я" * 41)), "label of 41 units"),
    "a button without words": (message(markup=inline(1, text=" ")), "label is empty"),
    "65 bytes of data": (message(markup=inline(1, callback_data="x" * 65)), "data of 65 bytes"),
    "a button for nothing": (message(markup=inline(1, callback_data=None)), "data or a URL"),
    "a button for two things": (message(markup=inline(1, url="https://a.org")), "data or a URL"),
    "a link into Telegram": (
        message(markup=inline(1, callback_data=None, url="tg://user?id=1")),
        "a link is http",
    ),
    "payment": (
        message(markup=inline(1, callback_data=None, pay=True)),
        "only Telegram knows pay",
    ),
    "a menu that shrinks away": (message(markup=bottom(1, is_persistent=False)), "persistent"),
    "a menu of eleven rows": (message(markup=bottom(*[1] * 11)), "11 rows of buttons"),
    "an empty menu": (message(markup=bottom()), "an empty bottom keyboard"),
    "a forced reply": (message(markup=ForceReply(force_reply=True)), "ForceReply"),
    "a menu under an edited text": (
        EditMessageText.model_construct(**(NEW_TEXT | {"reply_markup": bottom(1)})),
        "ReplyKeyboardMarkup here",
    ),
    "a longer caption": (
        SendDocument(chat_id=7, document=PAPER, caption="х" * 1025),
        "caption of 1025 units",
    ),
    "a photo by its id": (SendPhoto(chat_id=7, photo="AgAC"), "BufferedInputFile"),
    "an empty file": (
        SendDocument(chat_id=7, document=BufferedInputFile(b"", "a.csv")),
        "content and a name",
    ),
    "a longer popup": (
        AnswerCallbackQuery(callback_query_id="1", text="х" * 91),
        "popup of 91 units, at most 90",
    ),
    "a dice": (SendDice(chat_id=7), "no network but Telegram knows this method"),
}


@pytest.mark.parametrize("method", SAID_EVERYWHERE.values(), ids=SAID_EVERYWHERE)
def test_every_network_can_say(method: TelegramMethod[Any]):
    check(method)


@pytest.mark.parametrize(("method", "why"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_no_network_is_asked_to_say(method: TelegramMethod[Any], why: str):
    with pytest.raises(NotInVocabulary, match=f"{type(method).__name__}: .*{why}"):
        check(method)


def test_a_breach_never_quotes_what_was_said():
    with pytest.raises(NotInVocabulary) as breach:
        check(message("тайна" * 1000))
    assert "тайна" not in str(breach.value)


class Parrot(ForeignSession):
    """A network that repeats what it is told, when it has time to."""

    busy = False

    async def perform(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        if self.busy:
            raise TimeoutError("the parrot's own")
        if isinstance(method, SendMessage):
            return sent(method.chat_id, 1, method.text)
        return User(id=1, is_bot=True, first_name="Попугай")


@pytest.fixture
def parrot() -> Bot:
    session = Parrot()
    session.middleware(KeepToVocabulary())
    return Bot("1:parrot", session=session)


async def test_a_foreign_network_is_held_to_the_vocabulary(parrot: Bot):
    with pytest.raises(NotInVocabulary):
        await parrot(message(""))


async def test_machines_talk_freely(parrot: Bot):
    assert (await parrot(GetMe())).first_name == "Попугай"


async def test_what_was_sent_can_be_answered_and_edited(parrot: Bot):
    receipt = await parrot(message("Раз"))
    assert receipt.bot is parrot
    assert (await receipt.answer("Два")).text == "Два"


class Sloth(Parrot):
    async def perform(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        import asyncio

        await asyncio.sleep(60)


async def test_a_foreign_network_that_hangs_is_a_network_error():
    with pytest.raises(TelegramNetworkError, match="no answer in time"):
        await Bot("1:sloth", session=Sloth())(GetMe(), request_timeout=0.01)  # type: ignore[arg-type]


async def test_its_own_timeouts_are_left_as_they_are(parrot: Bot):
    parrot.session.busy = True  # type: ignore[attr-defined]
    with pytest.raises(TimeoutError, match="the parrot's own"):
        await parrot(GetMe(), request_timeout=5)
