"""A coordinator finds that two members are one person, looks at what would be, and joins them."""

from datetime import timedelta

from domain.people import Role
from services import forgetting, members
from storage import people

SURELY = "Да, один человек: объединить"


async def open_card(olga, name):
    await olga.say(f"/members {name}")
    await olga.press(name)


async def on_paper(world, olga, name):
    """Added by the coordinator, without a messenger."""
    return await world.ask(members.add, await world.me(olga), name, world.clock.now)


async def test_a_card_on_paper_becomes_part_of_the_member_who_has_come_to_a_messenger(world, olga):
    anna = await world.member("Анна Петрова")
    await world.project("Огород", members=[anna])
    await on_paper(world, olga, "Петрова Анна")
    await anna.say("2 ч огород")
    await olga.say("/members Петрова Анна")
    await olga.press("Анна Петрова")
    await olga.press("Это тот же человек, что…")
    assert olga.heard[-1] == (
        "«Анна Петрова»: как ещё записан этот человек? Напишите имя, можно неточно. "
        "Сначала будет видно, что изменится.\n\nПохожие имена:"
    )
    assert olga.labels == [["Петрова Анна · без мессенджера"], ["‹ К карточке"]]
    await olga.press("Петрова Анна")
    told = olga.heard[-1].split("\n\n")
    assert [one.split("\n")[0] for one in told] == [
        "Останется «Анна Петрова»",
        "Войдёт в эту запись «Петрова Анна»",
        "Так будет: «Анна Петрова»",
    ]
    assert "— Прогресс\n— записано 2 ч, записей: 1" in told[0]
    assert "— без мессенджера\n— Прогресс\n— записано 0 мин, записей: 0" in told[1]
    await olga.press("Объединить…")
    assert olga.heard[-1] == (
        "«Петрова Анна» станет частью «Анна Петрова»: часы, счета, роли, мессенджеры. "
        "Отменить это нельзя. Это точно один человек?"
    )
    question = olga.card
    await olga.press(SURELY)
    assert olga.heard[-1].startswith("Готово: «Петрова Анна» и «Анна Петрова» — теперь один")
    await world.letters()
    assert anna.heard[-1].startswith("Ольга: записи «Петрова Анна» и «Анна Петрова» — об одном")
    await olga.say("/members петрова")
    assert olga.labels == [["Анна Петрова"]]
    await olga.press_again(question, SURELY)
    assert any("уже объединена: теперь это «Анна Петрова»" in said for said in olga.heard)
    await olga.say("/journal")
    assert "две записи об одном человеке: Петрова Анна — теперь Анна Петрова" in olga.heard[-1]


async def test_both_accounts_speak_as_one_at_once_and_go_on_with_what_was_asked(world, olga):
    anna, second = await world.member("Анна"), await world.member("Аня")
    await world.project("Огород", members=[anna, second])
    await second.say("3 ч огород")
    await second.say("Записать часы")
    await open_card(olga, "Анна")
    await olga.press("Это тот же человек, что…")
    await olga.press("‹ К карточке")
    await olga.say("2 ч огород")
    assert "никто не похож" not in olga.heard[-1]
    await open_card(olga, "Анна")
    await olga.press("Это тот же человек, что…")
    await olga.say("ъъъъъ")
    assert "никто не похож" in olga.heard[-1]
    await olga.say("аня")
    await olga.press("Аня")
    await olga.press("Объединить…")
    await olga.press(SURELY)
    await olga.press("Карточка: Анна")
    assert "3 ч · Огород" in olga.heard[-1]
    await world.letters()
    assert [one.heard[-1].partition(" ")[2][:20] for one in (anna, second)] == [
        "записи «Аня» и «Анна»"[:20]
    ] * 2
    await second.say("1 ч огород")
    assert second.heard[-1].startswith("Огород · 1 ч\nКогда?")
    await second.press("Сегодня")
    assert second.heard[-1].startswith("✓ 1 ч · Огород")
    await anna.say("/hours")
    assert "4 ч" in anna.heard[-1]


async def test_the_other_may_be_kept_instead_and_one_may_think_better_of_it(world, olga):
    await world.member("Анна")
    await world.member("Аня", Role.AUDITOR)
    await open_card(olga, "Анна")
    await olga.press("Это тот же человек, что…")
    await olga.say("аня")
    await olga.press("Аня")
    await olga.press("Наоборот: оставить «Аня»")
    told = olga.heard[-1]
    assert told.startswith("Останется «Аня»")
    assert "— роли: ревизор (Прогресс)" in told
    await olga.press("Объединить…")
    await olga.press("Нет, назад")
    assert olga.heard[-1].startswith("Останется «Аня»")
    await olga.press("‹ К карточке")
    assert olga.heard[-1].startswith("Аня\n")


async def test_days_that_would_hold_too_much_are_named_and_nothing_can_be_pressed(world, olga):
    anna, second = await world.member("Анна"), await world.member("Аня")
    await world.project("Огород", members=[anna, second])
    for one in (anna, second):
        await one.say("13 ч огород")
    await olga.make_up(f"zp:{anna.id}:{second.id}:p")
    told = olga.heard[-1]
    assert "Объединить пока нельзя: в эти дни вместе выходит больше 24 часов." in told
    assert "Сначала исправьте записи: пн, 23 ноября" in told
    assert "В 1 день обе записали часы на один проект" in told
    assert olga.labels == [["‹ К карточке"]]
    await olga.make_up(f"zp:{anna.id}:{second.id}:y")
    assert "Ничего не объединено: в эти дни вместе выходит больше" in olga.heard[-1]


async def test_old_buttons_that_name_who_is_gone_lead_to_the_kept_card(world, olga):
    anna, second = await world.member("Анна"), await world.member("Аня")
    await open_card(olga, "Аня")
    old = olga.card
    await olga.make_up(f"zp:{anna.id}:{second.id}:y")
    for label in ("Записать часы", "Роли", "Почему такой счёт"):
        await olga.press_again(old, label)
        assert olga.card.text.startswith("Анна\n")
    await olga.press_again(old, "Это тот же человек, что…")
    assert any("уже объединена: теперь это «Анна»" in said for said in olga.heard)


async def test_nobody_but_a_coordinator_of_the_whole_does_it(world, olga):
    anna, boris = await world.member("Анна"), await world.member("Борис", Role.DEPUTY)
    maria = await world.member("Мария")
    bakery = await world.unit("Пекарня", members=[anna, boris], coordinators=[maria])
    await world.speaks_in(maria, bakery)
    for one in (anna, boris, maria):
        for step in "pay":
            await one.make_up(f"zp:{anna.id}:{boris.id}:{step}")
            assert "На это нет прав." in one.heard[-1]
        await one.make_up(f"zm:{anna.id}")
        assert "На это нет прав." in one.heard[-1]
    await open_card(maria, "Анна")
    assert not any("Это тот же" in label for row in maria.labels for label in row)


async def test_made_up_presses_are_refused_in_words(world, olga):
    anna = await world.member("Анна")
    await olga.make_up(f"zp:{anna.id}:{anna.id}:p")
    assert "Это одна и та же запись. Нужна другая." in olga.heard[-1]
    await olga.make_up(f"zp:{anna.id}:99999:y")
    assert "Такого участника нет" in olga.heard[-1]
    await world.coordinator("Иван")
    await olga.make_up(f"zp:{anna.id}:{olga.id}:y")
    assert "О своих записях решает другой координатор: Иван." in olga.heard[-1]


async def test_a_lost_timer_and_a_wish_to_be_forgotten_are_told_of(world, olga):
    anna, second = await world.member("Анна"), await world.member("Аня")
    await world.project("Огород", members=[anna, second])
    await second.say("/timer огород")
    world.clock.now += timedelta(hours=13)
    await world.ask(forgetting.ask, await world.me(anna), world.clock.now - timedelta(days=1))
    await anna.say("/timer огород")
    await olga.make_up(f"zp:{anna.id}:{second.id}:p")
    told = olga.heard[-1]
    assert "Время второго, «Огород», записать не получится" in told
    assert "«Анна»: есть просьба удалить личные данные, срок — 30 ноября 2026." in told
    await olga.make_up(f"zp:{anna.id}:{second.id}:y")
    await world.letters()
    assert "Время таймера «Огород» записать не получилось." in anna.heard[-1]


async def test_it_speaks_english_too(world, olga):
    anna, second = await world.member("Анна"), await world.member("Аня")
    await world.ask(people.change_member, olga.id, language="en")
    await olga.make_up(f"zm:{anna.id}")
    assert "as whom else is this person written down?" in olga.heard[-1]
    await olga.make_up(f"zp:{anna.id}:{second.id}:p")
    assert "— no messenger" not in olga.heard[-1]
    await olga.press("Merge…")
    await olga.press("Yes, one person: merge")
    assert olga.heard[-1].startswith("Done: “Аня” and “Анна” are one member now")
