"""A second account of the same member."""

from datetime import timedelta

import pytest

WRONG = "Код не подходит: проверьте буквы или возьмите новый. Осталось 4 попытки."
RIGHT = "Код верный. Теперь подтвердите в первом мессенджере, что это вы; на это есть 10 минут."


async def code_of(person):
    await person.say("/link")
    [answer] = person.heard
    return answer.splitlines()[1].removeprefix("привязать ").strip()


@pytest.mark.parametrize(
    "said",
    ["привязать {}", "Связать {}", "/link {}", "/start {}", "{}", "link {}"],
)
async def test_the_second_account_gives_the_code_and_the_first_says_yes(world, anna, said):
    second = world.stranger("Аня")
    await second.say(said.format((await code_of(anna)).lower()))
    assert second.heard == [RIGHT]
    await world.letters()
    [question] = anna.heard
    assert question.endswith("Это вы?")
    assert anna.labels == [["Это я, связать", "Нет"]]
    await anna.press("Это я, связать")
    assert "связан" in anna.heard[-1]
    await world.letters()
    assert second.heard == ["Готово, Анна: этот аккаунт теперь тоже ваш."]
    assert anna.heard == []
    await second.say("меню")
    assert second.heard[-1] == "Что делаем? Все команды: /help"


async def test_who_has_an_account_is_told_where_the_code_comes_from(world, anna):
    second = world.stranger("Аня")
    await second.say("/link")
    assert second.heard[0].startswith("В мессенджере, где вы уже в кооперативе, напишите")
    await second.say("/start")
    await second.press("У меня уже есть аккаунт")
    assert second.heard[-1].startswith("В мессенджере, где вы уже в кооперативе, напишите")
    await second.say(await code_of(anna))
    assert second.heard == [RIGHT]


async def test_the_first_account_says_no(world, anna):
    second = world.stranger("Чужой")
    await second.say(await code_of(anna))
    await world.letters()
    card = anna.card
    await anna.press("Нет")
    assert anna.heard[-1].endswith("не связан, код больше не действует.")
    await world.letters()
    assert second.heard[-1].startswith("В первом мессенджере ответили «нет»")
    await anna.press_again(card, "Это я, связать")
    assert anna.heard[-1] == "(Этот запрос больше не действует. Возьмите новый код: /link)"
    await second.say("меню")
    assert second.heard[-1] == "Чтобы начать, напишите /start."


async def test_own_code_used_code_and_old_code(world, anna):
    code = await code_of(anna)
    await anna.say(f"/link {code}")
    assert anna.heard == ["Это ваш собственный код: отправьте его из другого мессенджера."]
    second, third = world.stranger("Аня"), world.stranger("Аня")
    await second.say(f"привязать {code}")
    await third.say(f"привязать {code}")
    assert (second.heard, third.heard) == ([RIGHT], [WRONG])
    late = await code_of(anna)
    world.clock.now += timedelta(minutes=10)
    fourth = world.stranger("Аня")
    await fourth.say(f"привязать {late}")
    assert fourth.heard == [WRONG]


async def test_an_account_of_another_member_is_refused(world, anna):
    olga = await world.member("Ольга")
    await olga.say(f"привязать {await code_of(anna)}")
    assert olga.heard == [
        "Этот аккаунт уже связан с участником Ольга. Если это тоже вы, две записи объединит "
        "координатор кооператива."
    ]


async def test_five_wrong_guesses_lock_for_an_hour(world, anna):
    second = world.stranger("Чужой")
    for _ in range(5):
        await second.say("привязать абвгдеёж")
    assert second.heard[-1] == (
        "Код не подходит. Пять ошибок подряд: попробовать снова можно через час."
    )
    world.clock.now += timedelta(minutes=55)
    await second.say(f"привязать {await code_of(anna)}")
    assert second.heard == ["Слишком много неверных кодов. Попробуйте через 6 мин."]
    world.clock.now += timedelta(minutes=5)
    await second.say(f"привязать {await code_of(anna)}")
    assert second.heard == [RIGHT]


async def test_an_account_can_be_let_go_but_not_the_last_one(world, anna):
    second = world.stranger("Аня")
    await second.say(await code_of(anna))
    await world.letters()
    await anna.press("Это я, связать")
    await anna.say("/settings")
    await anna.press("Связанные аккаунты")
    assert len([label for row in anna.labels for label in row if label[:3] == "Отв"]) == 2
    await second.make_up(f"sx:{world.network}:{second.account}:1")
    assert second.heard[-1].startswith("Этот аккаунт отвязан.")
    await second.say("меню")
    assert second.heard[-1] == "Чтобы начать, напишите /start."
    await anna.make_up(f"sx:{world.network}:{anna.account}:1")
    assert "Это единственный аккаунт" in anna.heard[-1]


async def test_a_code_whose_figures_look_like_hours_is_a_code_all_the_same(world, anna):
    olga = await world.member("Ольга")
    await olga.say("привязать 7WL9 5577")
    [answer] = olga.heard
    assert "не подош" in answer or "код" in answer.casefold()
