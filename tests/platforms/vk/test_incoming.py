"""What people do in VK, as the handlers hear it."""

import pytest
from aiogram.enums import ContentType
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import KICKED, MEMBER, ChatMemberUpdatedFilter

from tests.doubles.vk import events
from tests.platforms.vk.conftest import ANNA

GROUP_CHAT = 2_000_000_007


async def test_words_come_as_they_were_typed(vk, ear):
    await vk.say(ANNA, 'вчера <2,5 ч> "огород" & полив')
    message = ear.last.message
    assert message.text == 'вчера <2,5 ч> "огород" & полив'
    assert (message.chat.id, message.chat.type, message.from_user.id) == (ANNA, "private", ANNA)
    assert message.from_user.language_code == "ru"


async def test_formatting_comes_with_the_words(vk, ear):
    items = [{"type": "url", "offset": 0, "length": 4, "url": "https://x.org"}]
    await vk.say(ANNA, "сюда", format_data={"version": "1", "items": items})
    [entity] = ear.last.message.entities
    assert (entity.type, entity.url) == ("text_link", "https://x.org")


async def test_the_button_of_a_new_chat_is_start(vk, ear):
    await vk.begin(ANNA)
    assert ear.last.message.text == "/start"


async def test_a_link_with_a_reference_is_start_with_it_but_only_once(vk, ear):
    await vk.begin(ANNA, "join-42")
    await vk.say(ANNA, "привет", ref="join-42")
    await vk.say(ANNA, "привет", ref="join-43")
    texts = [update.message.text for update in ear.updates]
    assert texts == ["/start join-42", "привет", "/start join-43"]


async def test_names_are_asked_once(vk, ear):
    vk.world.names[ANNA] = "Анна Петрова"
    for text in ("раз", "два"):
        await vk.say(ANNA, text)
        assert ear.last.message.from_user.full_name == "Анна Петрова"
    assert len(vk.server.called("users.get")) == 1


async def test_nobody_waits_for_a_name(vk, ear):
    vk.fail("users.get", code=5)
    await vk.say(ANNA, "раз")
    assert ear.last.message.from_user.first_name == f"id{ANNA}"
    await vk.say(ANNA, "два")
    assert ear.last.message.from_user.first_name == f"Vk{ANNA}"


KINDS = {
    "photo": ContentType.PHOTO,
    "sticker": ContentType.STICKER,
    "voice": ContentType.VOICE,
    "document": ContentType.DOCUMENT,
    "location": ContentType.LOCATION,
    "video": ContentType.UNKNOWN,
}


@pytest.mark.parametrize(("kind", "content"), KINDS.items())
async def test_things_that_are_not_words_are_known_as_such(vk, ear, kind, content):
    await vk.send(ANNA, kind)
    assert ear.last.message.content_type == content
    assert not ear.last.message.text


@pytest.mark.parametrize("kind", ["photo", "voice", "document"])
async def test_what_was_sent_can_be_read(vk, bot, ear, kind):
    await vk.send(ANNA, kind)
    thing = getattr(ear.last.message, kind)
    content = await bot.download(thing[-1] if kind == "photo" else thing)
    assert content.read() in (events.PIXEL, b"OggS", b"a;b\n")


async def test_a_document_is_found_after_a_restart_and_a_photo_is_not(vk, bot, ear):
    await vk.send(ANNA, "document")
    bot.session.downloads._urls.clear()
    assert (await bot.download(ear.last.message.document)).read() == b"a;b\n"
    with pytest.raises(TelegramBadRequest, match="file not found"):
        await bot.get_file("photo5_1")


async def test_words_with_a_picture_are_its_caption(vk, ear):
    thing = events.THINGS["photo"](vk.world, ANNA)
    await vk.say(ANNA, "смотри", **thing)
    assert (ear.last.message.text, ear.last.message.caption) == (None, "смотри")


async def test_words_with_a_link_stay_words(vk, ear):
    await vk.say(ANNA, "https://x.org", attachments=[{"type": "link", "link": {"url": "x"}}])
    assert ear.last.message.text == "https://x.org"


async def test_forwarded_words_are_somebody_elses(vk, ear):
    await vk.send(ANNA, "forward")
    message = ear.last.message
    assert (message.text, message.from_user.id) == ("чужие слова", ANNA)
    assert message.forward_origin.sender_user.id == 99


async def test_an_answer_in_a_group_knows_what_it_answers(vk, bot, ear):
    await vk.say_in_group(GROUP_CHAT, ANNA, "/log")
    question = await bot.send_message(GROUP_CHAT, "Когда?")
    await vk.say_in_group(GROUP_CHAT, ANNA, "вчера", reply_to=question.message_id)
    answered = ear.last.message.reply_to_message
    assert (answered.text, answered.message_id) == ("Когда?", question.message_id)
    assert answered.from_user.id == bot.id


async def test_who_forbids_and_allows_messages_is_heard(vk, ear):
    await vk.say(ANNA, "привет")
    vk.block(ANNA)
    vk.unblock(ANNA)
    await vk.say(ANNA, "я снова тут")
    forbade, allowed = (update.my_chat_member for update in ear.updates[1:3])
    assert await ChatMemberUpdatedFilter(MEMBER >> KICKED)(forbade)
    assert await ChatMemberUpdatedFilter(KICKED >> MEMBER)(allowed)
    assert forbade.chat.id == allowed.from_user.id == ANNA


async def test_the_same_event_has_the_same_number_and_others_another(vk, ear):
    await vk.say(ANNA, "раз")
    await vk.repeat()
    await vk.say(ANNA, "раз")
    first, again, other = (update.update_id for update in ear.updates)
    assert first == again != other
    assert 0 <= first < 2**63


async def test_an_event_without_a_number_gets_a_lasting_one(vk, ear):
    event = events.message_new(vk.world, ANNA, "раз")
    del event["event_id"]
    await vk.happen(event)
    await vk.repeat()
    assert ear.updates[0].update_id == ear.updates[1].update_id


async def test_in_a_group_chat_who_calls_the_bot_names_it(vk, bot, ear):
    await vk.say(ANNA, f"[club{vk.group_id}|Наш бот], меню", peer=GROUP_CHAT)
    message, called = ear.last.message, f"@club{vk.group_id} меню"
    assert (message.chat.id, message.chat.type, message.text) == (GROUP_CHAT, "group", called)
    assert (await bot.send_message(GROUP_CHAT, "вот")).chat.type == "group"


async def test_the_bot_hears_that_it_was_added_to_a_chat_and_put_out(vk, ear):
    for action in ("chat_invite_user", "chat_kick_user"):
        about = {"type": action, "member_id": -vk.group_id}
        await vk.say(ANNA, "", peer=GROUP_CHAT, action=about)
    came, went = (update.my_chat_member for update in ear.updates)
    assert came.chat.id == went.chat.id == GROUP_CHAT
    assert (came.new_chat_member.status, went.new_chat_member.status) == ("member", "kicked")


async def test_notices_and_other_bots_are_not_talk(vk, ear):
    notice = {"type": "chat_invite_user", "member_id": 77}
    await vk.say(ANNA, "", peer=GROUP_CHAT, action=notice)
    await vk.happen(events.message_new(vk.world, -77, "я тоже бот", GROUP_CHAT))
    await vk.happen(events.event(vk.world, "group_join", {"user_id": 9, "join_type": "join"}))
    assert ear.updates == []


async def test_an_event_of_an_unknown_form_does_not_hide_the_next(vk, ear, caplog):
    await vk.happen(events.event(vk.world, "message_new", {"message": {"from_id": 5}}))
    await vk.say(ANNA, "раз")
    assert [update.message.text for update in ear.updates] == ["раз"]
    assert "unknown form" in caplog.text
