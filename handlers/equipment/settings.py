"""What coordinators set of a thing: each line of the card is a button, answered in words."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.commands import Answering
from handlers.equipment.buttons import Change, Keeper, Show, View
from handlers.equipment.lists import to_thing
from handlers.pages import Page, button
from handlers.photos import PHOTO, photo_of
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import equipment_settings
from services.equipment_changes import Setting
from services.equipment_settings import LARGEST, LONGEST, OPTIONAL, Settings


class Telling(StatesGroup):
    words = State()
    photo = State()
    keeper = State()


QUESTIONS = {Setting.PHOTO: Telling.photo, Setting.KEEPER: Telling.keeper}


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_settings, Show.filter(F.what == View.SETTINGS))
    router.callback_query.register(clear, Change.filter(F.clear))
    router.callback_query.register(ask, Change.filter())
    router.callback_query.register(choose_keeper, Keeper.filter())
    router.message.register(hear_words, Answering(Telling.words), F.text)
    router.message.register(hear_photo, Answering(Telling.photo), PHOTO)
    router.message.register(hear_keeper, Answering(Telling.keeper), F.text)
    return router


async def open_settings(_: CallbackQuery, callback_data: Show, talk: Talk) -> None:
    await talk.state.clear()
    await show_settings(talk, callback_data.equipment_id)


async def ask(_: CallbackQuery, callback_data: Change, talk: Talk) -> None:
    setting, what = callback_data.setting, callback_data.equipment_id
    await talk.look(equipment_settings.settings, talk.me, what, talk.now)
    await talk.state.set_state(QUESTIONS.get(setting, Telling.words))
    await talk.state.set_data({"thing": what, "setting": setting.value})
    keys = [_to_settings(talk, what)]
    if setting in OPTIONAL:
        nothing = Change(equipment_id=what, setting=setting, clear=True)
        keys.insert(0, button(talk.say("thing-key-nothing"), nothing))
    most = LONGEST.get(setting) or LARGEST.get(setting, 0)
    await talk.answer(Page(talk.say("thing-ask", setting=setting.value, most=most), [keys]))


async def clear(_: CallbackQuery, callback_data: Change, talk: Talk) -> None:
    await talk.state.clear()
    what = (callback_data.equipment_id, callback_data.setting, talk.now)
    await talk.act(equipment_settings.clear, talk.me, *what)
    await show_settings(talk, callback_data.equipment_id)


async def hear_words(message: Message, talk: Talk) -> None:
    what, setting = await _asked(talk)
    await talk.state.clear()
    number = setting in LARGEST
    change = equipment_settings.change_number if number else equipment_settings.change_text
    await talk.act(change, talk.me, what, setting, message.text or "", talk.now)
    await show_settings(talk, what)


async def hear_photo(message: Message, talk: Talk) -> None:
    what, _ = await _asked(talk)
    content = await photo_of(message)
    await talk.state.clear()
    await talk.act(equipment_settings.change_photo, talk.me, what, content, talk.now)
    await show_settings(talk, what)


async def hear_keeper(message: Message, talk: Talk) -> None:
    what, _ = await _asked(talk)
    said = (talk.me, what, message.text or "", talk.now)
    found = await talk.look(equipment_settings.keepers, *said)
    keys = [button(found[one], Keeper(equipment_id=what, member_id=one)) for one in found]
    words = "thing-which-keeper" if keys else "thing-no-such-keeper"
    await talk.answer(Page(talk.say(words), [*in_pairs(keys), [_to_settings(talk, what)]]))


async def choose_keeper(_: CallbackQuery, callback_data: Keeper, talk: Talk) -> None:
    await talk.state.clear()
    who = (callback_data.equipment_id, callback_data.member_id, talk.now)
    await talk.act(equipment_settings.change_keeper, talk.me, *who)
    await show_settings(talk, callback_data.equipment_id)


async def show_settings(talk: Talk, equipment_id: int) -> None:
    found = await talk.look(equipment_settings.settings, talk.me, equipment_id, talk.now)
    keys = [
        button(
            talk.say("thing-setting-key", setting=one.value),
            Change(equipment_id=equipment_id, setting=one),
        )
        for one in Setting
    ]
    rows = [*in_pairs(keys), [to_thing(talk, equipment_id)]]
    await talk.answer(Page(_in_words(talk, found), rows))


def _in_words(talk: Talk, found: Settings) -> str:
    thing = found.thing
    return talk.say(
        "thing-settings",
        thing=thing.name,
        about=thing.about or "—",
        place=thing.place or "—",
        keeper=found.keeper or "—",
        photo="yes" if thing.picture_id else "no",
        days=thing.longest,
        quota=thing.late_cancels or 0,
    )


async def _asked(talk: Talk) -> tuple[int, Setting]:
    known = await talk.state.get_data()
    return known["thing"], Setting(known["setting"])


def _to_settings(talk: Talk, equipment_id: int) -> InlineKeyboardButton:
    back = Show(what=View.SETTINGS, equipment_id=equipment_id)
    return button(talk.say("thing-key-back-settings"), back)
