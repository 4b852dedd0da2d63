"""The local page as a whole: widths, tabs, reloads, lost connections, odd texts."""

import pytest
from playwright.async_api import expect

from locales import words
from tests.browser.seats import ANNA, BORIS, Seat, messenger_of

PHONE = 390


async def test_markup_is_only_ever_text(page, anna):
    script = "<script>document.title='!'</script><img src=x onerror=document.title='!'>"
    await anna.say(script)
    await expect(anna.bubble(f"Пришло: {script}")).to_be_visible()
    await expect(page).to_have_title(words("ru")("local-title"))


@pytest.mark.parametrize("width", [1440, PHONE])
async def test_no_text_is_too_wide(messenger, open_page, width):
    await messenger.say(ANNA, "длинноесловобезпробелов" * 100)
    await messenger.say(ANNA, "слово " * 1600 + "\nשלום עולם 👩‍🌾")
    page = await open_page(messenger.address, width)
    seat = Seat(page, ANNA)
    await expect(seat.node.locator(".bubble").last).to_be_in_viewport()
    wide = await seat.node.locator(".list").evaluate("list => list.scrollWidth > list.clientWidth")
    assert not wide
    assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def test_a_reload_shows_the_same(page, anna):
    await anna.say("Мои часы")
    await expect(anna.bubble("Что сделать?")).to_be_visible()
    await page.reload()
    await expect(anna.bubble("Мои часы")).to_be_visible()
    await anna.button("править").click()
    await expect(anna.bubble("Исправлено")).to_be_visible()


async def test_two_tabs_show_the_same_and_popups_only_where_pressed(messenger, anna, open_page):
    other = Seat(await open_page(messenger.address), ANNA)
    await anna.say("Мои часы")
    await expect(other.bubble("Что сделать?")).to_be_visible()
    await other.button("сказать").click()
    await expect(other.node.locator(".toast")).to_have_text("Готово")
    await expect(anna.node.locator(".toast")).to_have_count(0)
    await expect(anna.node.locator(".out")).to_have_count(1)


async def test_a_phone_shows_one_chat_and_counts_the_others(messenger, open_page):
    page = await open_page(messenger.address, PHONE, 844)
    anna, boris = Seat(page, ANNA), Seat(page, BORIS)
    await expect(anna.node).to_be_visible()
    await expect(boris.node).to_be_hidden()
    await messenger.bot.send_message(BORIS, "Борису")
    await expect(page.get_by_role("tab", name="Борис").locator(".unread")).to_have_text("1")
    await page.get_by_role("tab", name="Борис").click()
    await expect(boris.bubble("Борису")).to_be_visible()
    await expect(page.locator(".unread:visible")).to_have_count(0)


async def test_a_reader_of_old_messages_is_left_in_peace(messenger, page, anna):
    for number in range(40):
        await messenger.bot.send_message(ANNA, f"сообщение {number}")
    await expect(anna.bubble("сообщение 39")).to_be_in_viewport()
    await anna.node.locator(".list").hover()
    await page.mouse.wheel(0, -1500)
    await expect(anna.bubble("сообщение 39")).not_to_be_in_viewport()
    await messenger.bot.send_message(ANNA, "свежее")
    await expect(anna.node.locator(".count")).to_have_text("1")
    await expect(anna.bubble("свежее")).not_to_be_in_viewport()
    await anna.node.locator(".to-bottom").click()
    await expect(anna.bubble("свежее")).to_be_in_viewport()
    await expect(anna.node.locator(".to-bottom")).to_be_hidden()


async def test_the_page_comes_back_after_the_bot_was_away(tmp_path, open_page):
    path = tmp_path / "chats.json"
    async with messenger_of(history_path=path) as before:
        page = await open_page(before.address)
        anna = Seat(page, ANNA)
        await anna.say("до")
        await expect(anna.bubble("Пришло: до")).to_be_visible()
        port = int(before.address.rpartition(":")[2])
    await expect(page.locator("#offline")).to_be_visible()
    await anna.say("никто не слышит")
    await expect(anna.bubble("Не отправлено")).to_be_visible()
    async with messenger_of(history_path=path, port=port):
        await expect(page.locator("#offline")).to_be_hidden()
        await anna.button("Не отправлено. Повторить").click()
        await expect(anna.bubble("Пришло: никто не слышит")).to_be_visible()
        await expect(anna.node.locator(".row")).to_have_count(4)


async def test_everything_is_reached_by_keyboard(page, anna):
    await anna.say("Мои часы")
    await expect(anna.button("править")).to_be_visible()
    await anna.button("править").focus()
    await page.keyboard.press("Enter")
    await expect(anna.bubble("Исправлено")).to_be_visible()
    await anna.button("Прикрепить").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Фото")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("menuitem", name="Файл")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(anna.button("Прикрепить")).to_be_focused()
