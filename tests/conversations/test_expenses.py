"""What was spent for everybody: the sum, what for, a photo of the receipt; another approves it."""

import pytest

from domain.people import Role
from handlers.money_buttons import Spend, WithMoney
from tests import purse
from tests.services.funded import PHOTO

TOO_BIG = PHOTO + b"." * 20_000_000


@pytest.fixture
async def fund(world):
    return await world.ask(purse.fund, "Развитие", world.clock(), 2_000_000)


async def spend(who, fund, amount="1 250", reason="гвозди"):
    await who.make_up(Spend(fund_id=fund.id).pack())
    await who.say(amount)
    await who.say(reason)


async def test_with_a_receipt_it_is_approved_by_another(world, olga, anna, fund):
    await spend(anna, fund)
    assert anna.heard[-1] == "Пришлите фото чека."
    await anna.say("вот")
    assert anna.heard[-1] == "Пришлите фото чека."
    await anna.send_photo(TOO_BIG)
    assert anna.heard[-1].startswith("Фото слишком большое: до 5 МБ.")
    await anna.send_photo(PHOTO)
    [card] = anna.heard
    assert card.startswith("Расход 1 250 ₽, Развитие, от 23 ноября")
    assert card.endswith("Ждёт подтверждения другого координатора.\nЧек есть.")
    await world.letters()
    assert olga.heard == ["Анна: расход 1 250 ₽, Развитие. Нужно подтверждение."]
    await olga.press("Посмотреть")
    assert olga.labels[0] == ["Подтвердить", "Отказать"]
    await olga.press("Чек")
    assert olga.card.file == PHOTO
    await olga.press("Посмотреть")
    await olga.press("Подтвердить")
    assert "Подтверждено, фонд заплатил 1 250 ₽." in olga.heard[-1]
    await world.letters()
    assert anna.heard[-1] == "Расход подтверждён: 1 250 ₽, Развитие.\nТак решено: Ольга."


async def test_without_a_receipt_with_a_reason_from_the_desk(world, olga, anna, fund):
    await spend(anna, fund)
    await anna.press("Без чека")
    await anna.say("рынок чеков не даёт")
    assert "Чека нет." in anna.heard[-1]
    await olga.say("/review")
    assert "Анна: рынок чеков не даёт" in olga.heard[-1]
    await olga.press("Согласовать")
    assert olga.heard[0] == "(Согласовано, письмо отправлено)"


async def test_a_coordinator_does_not_approve_their_own(world, olga, anna, fund):
    await olga.make_up(Spend(fund_id=fund.id).pack())
    assert "кроме вас, координатора нет ни здесь, ни выше" in " ".join(olga.heard)
    boris = await world.member("Борис", Role.DEPUTY)
    await spend(olga, fund)
    await olga.send_photo(PHOTO)
    [key] = [one.data for row in olga.card.rows for one in row if one.label == "Чек"]
    one = WithMoney.unpack(key).request_id
    for deal in "gxp":
        await olga.make_up(f"fh:{one}:{deal}")
        assert "другой координатор" in " ".join(olga.heard)
    await olga.press("Снять")
    assert "Снят.\nЧек есть." in olga.heard[-1]
    await boris.make_up(f"fh:{one}:g")
    assert "С этим уже что-то сделали" in " ".join(boris.heard)


async def test_it_is_refused_with_a_reason(world, olga, anna, fund):
    await spend(anna, fund)
    await anna.send_photo(PHOTO)
    await world.letters()
    await olga.press("Посмотреть")
    await olga.press("Отказать")
    await olga.say("это личное")
    await world.letters()
    assert anna.heard[-1] == (
        "Расход не подтверждён: 1 250 ₽, Развитие. это личное\nТак решено: Ольга."
    )


async def test_what_is_said_no_to_is_not_written_down(world, olga, anna, fund):
    await spend(anna, fund)
    card = anna.card
    await anna.press("Не надо")
    assert anna.heard[-1] == "Хорошо, ничего не записано."
    await anna.press_again(card, "Без чека")
    assert "Это старое меню" in " ".join(anna.heard)


async def test_from_the_funds_card_to_its_history(world, olga, anna, fund):
    await anna.say("/funds")
    await anna.press("Развитие")
    await anna.press("Расход")
    for said in ("100", "гвозди"):
        await anna.say(said)
    await anna.send_photo(PHOTO)
    await olga.say("/review")
    await olga.press("Согласовать")
    await anna.say("/funds")
    await anna.press("Мои заявки на деньги")
    assert anna.labels[0] == ["100 ₽ · подтверждено · Развитие"]
    await anna.press("‹ Фонды")
    await anna.press("Развитие")
    await anna.press("Куда ушло?")
    assert "возмещение расхода: Анна — гвозди" in anna.heard[-1]
