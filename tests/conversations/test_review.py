"""Entries that wait for an answer: by a peer, by a coordinator, never by oneself."""

from sqlalchemy import select

from storage import memberships
from storage.tables import entry

EMPTY = "Ничего не ждёт вашего ответа."
RIGHTS = "(На это нет прав. Может быть, полномочия закончились: спросите координатора.)"


async def newest(world):
    newest = select(entry.c.id).order_by(entry.c.id.desc()).limit(1)
    return await world.ask(lambda db: db.execute(newest).scalar_one())


async def test_a_peer_confirms_and_only_who_takes_part_is_asked(world, anna, boris, olga):
    vera = await world.member("Вера")
    await world.project("Кухня", members=[anna, boris], confirmation="peer")
    await anna.say("вчера 2 ч кухня суп")
    assert "Ждёт подтверждения." in anna.heard[-1]
    for nobody in (anna, vera):
        await nobody.say("проверить")
        assert nobody.heard[-1] == EMPTY
    await vera.make_up(f"rc:e:y:{await newest(world)}:0:0")
    assert vera.heard == [RIGHTS]
    await anna.make_up(f"rc:e:y:{await newest(world)}:0:0")
    [refused] = anna.heard
    assert "сво" in refused.casefold(), refused
    await olga.say("/review")
    await boris.say("Ждут ответа")
    shown = "Запись 1 из 1\nАнна · 2 ч · Кухня · вс, 22 ноября · обязательный труд\nсуп"
    assert (olga.heard[-1], boris.heard[-1]) == (shown, shown)
    card = boris.card
    await boris.press("Подтвердить")
    assert boris.heard == ["(Подтверждено)", EMPTY]
    await boris.press_again(card, "Подтвердить")
    twice = boris.heard
    assert twice[0].startswith("(На это уже ответили")
    await olga.press("Отклонить")
    assert olga.heard == [twice[0], EMPTY], "somebody else was quicker"
    await olga.say("2 ч кухня")
    assert olga.heard[-1].startswith("✓ 2 ч · Кухня"), "no question was left open"


async def test_a_coordinator_works_through_what_waits_and_rejects_with_a_reason(
    world, anna, boris, olga
):
    await world.project("Кухня", members=[anna, boris], confirmation="coordinator")
    for words in ("1 ч кухня первая", "2 ч кухня вторая", "3 ч кухня третья"):
        await anna.say(words)
    await boris.say("/review")
    assert boris.heard[-1] == EMPTY
    await olga.say("/review")
    assert olga.heard[-1].startswith("Запись 1 из 3\nАнна · 1 ч · Кухня · пн, 23 ноября")
    assert olga.labels == [["Подтвердить", "Отклонить"], ["Позже ›"]]
    await olga.press("Позже ›")
    assert olga.heard[-1].startswith("Запись 2 из 3")
    assert olga.labels[1] == ["‹", "Позже ›"]
    await olga.press("Отклонить")
    assert olga.heard == ["Почему запись не подходит? Ответ увидит её автор."]
    await olga.press("Назад")
    assert olga.heard[-1].startswith("Запись 2 из 3")
    await olga.press("Отклонить")
    await world.restart()
    await olga.say("ж" * 301)
    assert olga.heard[-1] == "Нужна причина, от 1 до 300 знаков."
    await olga.send("sticker")
    await olga.say("не  было\nна кухне")
    assert olga.heard[-1].startswith("Запись отклонена, автор узнает причину.\n\nЗапись 2 из 2")
    assert "третья" in olga.card.text
    _ = anna.heard
    await world.letters()
    assert anna.heard == [
        "Запись не подтверждена: 2 ч · Кухня · пн, 23 ноября\nПричина: не было на кухне\n"
        "Так решено: Ольга. Эти часы не засчитаны; можно записать иначе."
    ]
    await olga.press("Подтвердить")
    assert olga.heard[0] == "(Подтверждено)"
    await olga.press("Подтвердить")
    assert olga.heard[-1] == EMPTY
    await anna.say("мои часы")
    assert "Обязательный труд: 4 ч" in anna.heard[-1]


async def test_two_who_answer_at_once_are_told_who_was_late(world, anna, olga):
    ivan = await world.coordinator("Иван")
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    await anna.say("2 ч кухня")
    for one in (olga, ivan):
        await one.say("/review")
        await one.press("Отклонить")
        _ = one.heard
    await olga.say("не было")
    assert olga.heard[-1].endswith(EMPTY)
    await ivan.say("тоже не было")
    assert ivan.heard != []
    await ivan.say("/help")
    await ivan.say("спасибо")
    assert ivan.heard[-1].startswith("Не получилось понять."), "the question is over"
    _ = anna.heard
    await world.letters()
    assert len(anna.heard) == 1


async def test_what_its_author_takes_back_waits_no_more(world, anna, olga):
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    await anna.say("2 ч кухня")
    await olga.say("/review")
    await anna.press("Отменить")
    assert anna.heard[-1].startswith("Отменено: 2 ч · Кухня")
    _ = olga.heard
    await olga.press("Подтвердить")
    assert olga.heard[0].startswith("(На это уже ответили")
    await olga.say("/review")
    assert olga.heard == [EMPTY]
    await anna.say("мои записи")
    assert anna.heard[-1] == "Неделя 23–29 ноября\nЗаписей нет."


async def test_who_has_lost_the_office_answers_nothing_more(world, anna, olga):
    await world.coordinator("Иван")
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    await anna.say("2 ч кухня")
    await olga.say("/review")
    card = olga.card
    await olga.press("Отклонить")
    await world.ask(memberships.end_roles, 1, olga.id, world.clock.now)
    _ = olga.heard
    await olga.say("не было")
    assert olga.heard == [RIGHTS.strip("()")]
    await olga.press_again(card, "Подтвердить")
    assert olga.heard == [RIGHTS]
    await olga.say("/review")
    assert olga.heard == [EMPTY]
