"""Money of a fund: asked for, answered, paid out, shown by a receipt, the rest given back."""

from datetime import timedelta

import pytest

from handlers.money_buttons import AskMoney, MyMoney
from storage import people
from tests import purse
from tests.services.funded import PHOTO

TOO_BIG = PHOTO + b"." * 20_000_000


@pytest.fixture
async def fund(world):
    return await world.ask(purse.fund, "Развитие", world.clock(), 2_000_000)


async def ask_for(who, fund, amount="5000", reason="семена и рассада"):
    """As a button on the fund's card begins it."""
    await who.make_up(AskMoney(fund_id=fund.id).pack())
    await who.say(amount)
    await who.say(reason)


async def test_from_asking_to_the_receipt_and_the_rest(world, olga, anna, fund):
    await anna.make_up(AskMoney(fund_id=fund.id).pack())
    assert anna.heard[-1] == (
        "Развитие: сейчас 20 000 ₽. Сколько нужно? Например: «1500» или «99,90»."
    )
    await anna.say("сколько не жалко")
    assert anna.heard[-1].startswith("Не получилось понять сумму: «сколько не жалко».")
    await anna.say("0")
    assert anna.heard[-1].startswith("Не получилось понять сумму: «0».")
    await anna.say("5000")
    assert anna.heard[-1] == "5 000 ₽. На что? Без этого не ответить."
    await anna.say("семена и рассада")
    assert anna.heard[-1] == ("Развитие — 5 000 ₽, в фонде 20 000 ₽\nНа что: семена и рассада")
    await anna.press("Подать заявку")
    assert anna.heard[-1].endswith("В фонде 20 000 ₽.\nЖдёт ответа координатора.")
    await world.letters()
    assert olga.heard == ["Анна просит 5 000 ₽: Развитие."]
    await olga.press("Посмотреть")
    assert olga.labels[0] == ["Дать 5 000 ₽", "Меньше", "Отказать"]
    await olga.press("Меньше")
    await olga.say("6000")
    assert olga.heard[-1] == "Больше, чем просили, дать нельзя: просили 5 000 ₽."
    await olga.say("4000")
    await olga.say("рассада есть своя")
    assert "Отложено 4 000 ₽ до пн, 30 ноября. Деньги выдаёт координатор." in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == (
        "Согласовано 4 000 ₽ из 5 000 ₽: Развитие. Деньги отложены на 7 дней, выдаёт "
        "координатор. рассада есть своя\nТак решено: Ольга."
    )
    await olga.press("Выдано")
    await world.letters()
    assert anna.heard[-1] == "Ольга: выдано 4 000 ₽, Развитие. Получено? Потом приложите чек."
    await anna.press("Получено")
    assert "Получено: 4 000 ₽.\nЧека нет." in anna.heard[-1]
    await anna.press("Приложить чек")
    await anna.send_photo(PHOTO)
    assert "Чек есть." in anna.heard[-1]
    await world.letters()
    assert "Анна: чек на 4 000 ₽, Развитие." in olga.heard
    await olga.press("Чек")
    assert olga.card.file == PHOTO
    await olga.press("Посмотреть")
    await olga.press("Вернуть остаток")
    await olga.say("350,50")
    assert "Возвращено в фонд 350,50 ₽." in olga.heard[-1]
    await world.letters()
    assert "Ольга: в фонд возвращено 350,50 ₽ из 4 000 ₽, Развитие." in anna.heard


async def test_a_confidential_reason_is_read_by_who_answers_alone(world, olga, anna, fund):
    await ask_for(anna, fund, reason="операция")
    await anna.press("☐ Только координаторам")
    assert "На что (видят только координаторы): операция" in anna.heard[-1]
    await anna.press("Подать заявку")
    await world.letters()
    assert not any("операция" in text for text in olga.heard)
    await olga.say("/review")
    [card] = olga.heard
    assert card.startswith("Деньги фонда 1 из 1\nАнна\nРазвитие — 5 000 ₽, заявка от")
    assert "операция" in card
    await olga.press("Отказать")
    await olga.say("нужно решение собрания")
    assert olga.heard[-1].startswith("Отказано, причина отправлена.")
    await olga.say("/journal")
    [told] = olga.heard
    assert "отказывает в деньгах: Анна — 5 000 ₽, Развитие" in told
    assert "нужно решение" not in told


async def test_lists_notes_and_the_days(world, olga, anna, fund):
    await ask_for(anna, fund)
    await anna.press("Подать заявку")
    await anna.press("Написать")
    await anna.say("можно частями")
    await world.letters()
    assert "Анна пишет о заявке на 5 000 ₽, Развитие." in olga.heard
    await olga.make_up(MyMoney().pack())
    await olga.press("Ждут ответа: 1")
    await olga.press("Анна: 5 000 ₽")
    assert "Анна: можно частями" in olga.heard[-1]
    await olga.press("Дать 5 000 ₽")
    world.clock.now += timedelta(days=6)
    await world.tick()
    assert any("ждут вас до пн, 30 ноября" in text for text in anna.heard)
    world.clock.now += timedelta(days=1)
    await world.tick()
    assert any("деньги вернулись в фонд «Развитие»" in text for text in anna.heard)
    await anna.make_up(MyMoney().pack())
    assert anna.labels[0] == ["5 000 ₽ · не забрали · Развитие"]


async def test_a_fund_without_so_much_says_what_there_is(world, olga, anna, fund):
    await ask_for(anna, fund, amount="25 000")
    await anna.press("Подать заявку")
    await world.letters()
    await olga.press("Посмотреть")
    await olga.press("Дать 25 000 ₽")
    assert "Развитие: столько нет. Есть 20 000 ₽, нужно 25 000 ₽." in olga.heard[-1]
    await anna.press("Снять")
    assert anna.heard[-1].endswith("Снята.")
    await olga.press("Дать 25 000 ₽")
    assert "С этим уже что-то сделали" in " ".join(olga.heard)


async def test_a_receipt_too_big_leaves_the_question_open(world, olga, anna, fund):
    await ask_for(anna, fund)
    await anna.press("Подать заявку")
    await world.letters()
    await olga.press("Посмотреть")
    await olga.press("Дать")
    await olga.press("Выдано")
    await world.letters()
    await anna.press("Посмотреть")
    await anna.press("Приложить чек")
    await anna.say("сейчас найду")
    assert anna.heard[-1].startswith("Пришлите фото чека.")
    await anna.send_photo(TOO_BIG)
    assert anna.heard[-1].startswith("Фото слишком большое: до 5 МБ.")
    await anna.send_photo(PHOTO)
    assert "Чек есть." in anna.heard[-1]


async def test_buttons_made_up_and_old_ones(world, olga, anna, fund):
    await anna.make_up("fe:999")
    assert "Такого фонда нет." in " ".join(anna.heard)
    await anna.make_up("fh:999:w")
    assert "Такой заявки больше нет." in " ".join(anna.heard)
    await olga.make_up(AskMoney(fund_id=fund.id).pack())
    assert "кроме вас, координатора нет" in " ".join(olga.heard)
    await ask_for(anna, fund)
    card = anna.card
    await anna.press("Подать заявку")
    await anna.press_again(card, "Подать заявку")
    assert "Это старое меню" in " ".join(anna.heard)


async def test_in_english(world, anna, fund):
    await world.coordinator("Olga")
    await world.ask(people.change_member, anna.id, language="en")
    await ask_for(anna, fund, "1500", "seeds")
    assert anna.heard[-1] == "Развитие — 1,500 ₽, the fund has 20,000 ₽\nWhat for: seeds"
    await anna.press("Ask for it")
    assert anna.heard[-1].endswith("Waits for a coordinator.")
