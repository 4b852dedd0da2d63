"""The local chats last from one start to the next."""

import asyncio
import json

from aiogram.types import BufferedInputFile

from bot.platforms.local.files import MOST_FILES, Shelf
from bot.platforms.local.history import MOST_MESSAGES, Bubble, History
from bot.platforms.local.updates import new_update_id
from tests.doubles.local import PNG, LocalMessenger

ANNA = 7


async def test_a_restart_keeps_messages_files_and_keyboard(tmp_path):
    path = tmp_path / "chats.json"
    async with LocalMessenger(history_path=path) as before:
        await before.say(ANNA, "привет")
        await before.bot.send_photo(ANNA, BufferedInputFile(PNG, "chart.png"), caption="Часы")
        before.chat.history.set_keyboard(ANNA, [["Мои часы"]])
    async with LocalMessenger(history_path=path) as after:
        [shown] = after.messages(ANNA)
        assert (shown.text, shown.file, after.menu(ANNA)) == ("Часы", PNG, [["Мои часы"]])


async def test_a_message_from_before_a_restart_can_still_be_edited(tmp_path):
    path = tmp_path / "chats.json"
    async with LocalMessenger(history_path=path) as before:
        before.chat.welcome(before.chat.people.get(ANNA) or _anna())
        message = await before.bot.send_message(ANNA, "Раз")
    async with LocalMessenger(people=(_anna(),), history_path=path) as after:
        await after.bot.edit_message_text("Два", chat_id=ANNA, message_id=message.message_id)
        later = await after.bot.send_message(ANNA, "Три")
        assert [shown.text for shown in after.messages(ANNA)] == ["Два", "Три"]
        assert later.message_id > message.message_id


async def test_a_change_is_on_the_disk_soon_without_a_goodbye(tmp_path):
    path = tmp_path / "chats.json"
    async with LocalMessenger(history_path=path) as messenger:
        await messenger.say(ANNA, "привет")
        await asyncio.sleep(0.3)
        saved = json.loads(path.read_bytes())
        assert saved["chats"][str(ANNA)]["messages"][0]["text"] == "привет"


def test_the_oldest_messages_make_room():
    history = History(None)
    for text in range(MOST_MESSAGES + 5):
        history.put(ANNA, Bubble(history.new_id(), mine=True, date=0, text=str(text)))
    texts = [bubble.text for bubble in history.with_person(ANNA).messages.values()]
    assert (len(texts), texts[0]) == (MOST_MESSAGES, "5")


async def test_the_oldest_files_make_room(tmp_path):
    shelf = Shelf(tmp_path)
    first = await shelf.put("first.txt", b"1")
    for _ in range(MOST_FILES):
        await shelf.put("more.txt", b"2")
    assert await shelf.get(first["id"]) is None
    assert len(list(tmp_path.iterdir())) == MOST_FILES


def test_a_spoilt_file_is_put_aside_and_the_chats_start_empty(tmp_path):
    path = tmp_path / "chats.json"
    path.write_text('{"chats": {"7": {"mess')
    assert History(path).conversations == {}
    assert path.with_suffix(".unreadable").exists()


async def test_a_disk_that_cannot_be_written_does_not_silence_the_chats(tmp_path):
    (tmp_path / "file").write_text("")
    async with LocalMessenger(history_path=tmp_path / "file" / "chats.json") as messenger:
        await messenger.say(ANNA, "привет")
        assert len(messenger.chat.history.with_person(ANNA).messages) == 1


def test_ids_grow_even_where_the_file_was_thrown_away():
    before, after = History(None), History(None)
    assert before.new_id() < before.new_id() < 2**31
    assert after.new_id() > 1_700_000_000
    assert new_update_id() < new_update_id()


def _anna():
    from bot.platforms.local import LocalPerson

    return LocalPerson(ANNA, "Анна")
