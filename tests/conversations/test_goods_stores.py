"""Where goods are kept: begun, named, placed, entrusted and closed by coordinators."""

from domain.people import Role
from storage import people, stores
from tests import pantry


async def stores_of(olga):
    await olga.say("/goods")
    await olga.press("Места хранения")


async def test_a_store_from_its_beginning_to_its_end(world, olga, anna):
    boris = await world.member("Борис", Role.KEEPER)
    await stores_of(olga)
    assert olga.heard[-1] == "Мест хранения пока нет."
    await olga.press("Новое место")
    await olga.say("Кладовая")
    await olga.say("во дворе")
    assert olga.heard[-1].splitlines() == [
        "Кладовая",
        "во дворе",
        "Хранит: любой хранитель объединения",
        "Здесь ничего не хранится",
    ]
    await olga.press("Название")
    await olga.say("Погреб")
    await olga.press("Где это")
    await olga.say("под залом")
    await olga.press("Хранитель")
    assert olga.labels == [["Борис"], ["Любой хранитель"], ["Не надо"]]
    await olga.press("Борис")
    assert "Погреб\nпод залом\nХранит: Борис" in olga.heard[-1]
    _ = boris.heard
    await world.letters()
    assert boris.heard[0].startswith("Ольга: теперь вы храните «Погреб» (под залом).")
    await olga.press("Закрыть")
    await olga.press("Отменить")
    await olga.press("‹ Места хранения")
    assert olga.heard[-1] == "Места хранения:\nПогреб, под залом · пусто · Борис"
    await anna.say("/journal")
    assert "Ольга поручает хранить: Погреб — Борис" in anna.heard[-1]


async def test_any_member_may_keep_and_is_found_by_name(world, olga, anna):
    store = await world.ask(pantry.store, world.clock())
    await stores_of(olga)
    await olga.press("Кладовая")
    await olga.press("Хранитель")
    await olga.say("ъъъъ")
    assert olga.heard[-1].startswith("Такого участника не нашлось.")
    await olga.say("анна")
    await olga.press("Анна")
    assert (await world.ask(stores.get, store)).keeper_id == anna.id
    await olga.press("Хранитель")
    await olga.press("Любой хранитель")
    assert (await world.ask(stores.get, store)).keeper_id is None


async def test_closed_only_when_nothing_is_kept_there(world, olga):
    await world.ask(pantry.item, "Мёд", world.clock())
    await world.ask(pantry.store, world.clock(), 1, "Погреб")
    await stores_of(olga)
    await olga.press("Кладовая")
    card = olga.card
    await olga.press("Закрыть")
    assert "Пока нельзя: там хранится Мёд." in olga.heard[-1]
    await olga.say("/goods мёд")
    await olga.press("Изменить")
    await olga.press("Описание, хранение ›")
    await olga.press("Место")
    await olga.press("Погреб")
    assert "Где: Погреб." in olga.heard[-1]
    await olga.press_again(card, "Закрыть")
    assert olga.heard[-1] == "Закрыто: Кладовая"
    await olga.press_again(card, "Название")
    assert "Такого места хранения нет или оно закрыто." in olga.heard[-1]


async def test_one_name_twice_and_names_of_nothing_are_refused(world, olga):
    await world.ask(pantry.store, world.clock())
    await stores_of(olga)
    await olga.press("Новое место")
    await olga.say("КЛАДОВАЯ")
    assert olga.heard[-1] == "«Кладовая» уже есть. Нужно другое название."
    await olga.say("\u200b\u202e")
    assert olga.heard[-1].startswith("Нужно название")
    await olga.say("Склад")
    await olga.say("ж" * 501)
    assert olga.heard[-1] == "Нужно от 1 до 500 знаков."
    await olga.say("за домом")
    assert olga.heard[-1].startswith("Склад\nза домом")


async def test_buttons_made_up_by_hand(world, olga, anna):
    bakery = await world.unit("Пекарня")
    store = await world.ask(pantry.store, world.clock(), bakery)
    own = await world.ask(pantry.store, world.clock())
    for do in "cnpkxo":
        await olga.make_up(f"if:{do}:{store}:0")
        assert "Такого места хранения нет или оно закрыто." in olga.heard[-1]
    await olga.make_up(f"if:u:0:{bakery}")
    assert "На это нет прав" in olga.heard[-1]
    for made_up in (f"if:e:{own}:{anna.id}", "if:l:0:0", "if:a:0:0", f"if:x:{own}:0"):
        await anna.make_up(made_up)
        assert "На это нет прав" in anna.heard[-1]
    stranger = await world.unit("Сад")
    await olga.make_up(f"if:e:{own}:{stranger + 900}")
    assert "На это нет прав" in olga.heard[-1]


async def test_in_english(world, olga):
    await world.ask(people.change_member, olga.id, language="en")
    await olga.say("goods")
    await olga.press("Stores")
    await olga.press("New store")
    await olga.say("Larder")
    await olga.say("in the yard")
    assert olga.heard[-1].startswith("Larder\nin the yard\nKept by: any keeper of the unit")


async def test_a_long_list_of_long_places_is_still_shown(world, olga):
    for number in range(8):
        name = f"Место {number} " + "ж" * 50
        added = await world.ask(stores.add, 1, name, "ж" * 500, None, world.clock())
        assert added
    await stores_of(olga)
    assert olga.heard[-1].startswith("Места хранения:\nМесто 0")
    await olga.press("›")
    assert "Место 7" in olga.heard[-1]
