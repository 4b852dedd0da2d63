"""A chat of the local page: everything a messenger can do."""

from aiogram.types import BotCommand
from playwright.async_api import expect

from bot.platforms.local.asked import MOST_UPLOAD
from locales import words
from tests.doubles.local import PNG


async def test_everybody_sits_side_by_side_with_name_and_role(page, anna, boris):
    await expect(anna.node.get_by_role("heading")).to_have_text("Анна Ким")
    await expect(boris.node.locator(".role")).to_have_text("координатор")
    left, right = await anna.node.bounding_box(), await boris.node.bounding_box()
    assert left["x"] + left["width"] <= right["x"]
    await expect(page).to_have_title(words("ru")("local-title"))


async def test_an_empty_chat_offers_to_start(anna, boris):
    await anna.button("Запустить").click()
    await expect(anna.bubble("/start")).to_be_visible()
    await expect(anna.bubble("Здравствуйте")).to_be_visible()
    await expect(anna.button("Запустить")).to_be_hidden()
    await boris.button("Начать").click()
    await expect(boris.bubble("Начать")).to_be_visible()
    await expect(boris.bubble("Здравствуйте")).to_be_visible()


async def test_the_bottom_keyboard_speaks_and_folds(anna):
    await anna.say("/start")
    await anna.button("Ещё").click()
    await expect(anna.bubble("Пришло: Ещё")).to_be_visible()
    await anna.button("Скрыть клавиатуру").click()
    await expect(anna.button("Ещё")).to_be_hidden()
    await anna.button("Показать клавиатуру").click()
    await expect(anna.button("Ещё")).to_be_visible()


async def test_a_press_edits_the_message_in_its_place(anna):
    await anna.say("Мои часы")
    await anna.say("потом")
    await expect(anna.bubble("Пришло: потом")).to_be_visible()
    await anna.button("править").click()
    await expect(anna.node.locator(".row").nth(1)).to_contain_text("Исправлено")
    await expect(anna.node.locator(".row")).to_have_count(4)
    await expect(anna.button("править")).to_have_count(0)


async def test_a_popup_is_a_toast_and_an_alert_waits(page, anna):
    await anna.say("Мои часы")
    await anna.button("сказать").click()
    await expect(anna.node.locator(".toast")).to_have_text("Готово")
    await anna.button("предупредить").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Готово")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_button_turns_until_it_is_answered(anna):
    await anna.say("Мои часы")
    await anna.button("медленно").click()
    await expect(anna.button("медленно")).to_have_attribute("aria-busy", "true")
    await expect(anna.node.locator(".role")).to_have_text("печатает…")
    await expect(anna.button("медленно")).to_have_attribute("aria-busy", "false")


async def test_a_link_button_opens_elsewhere_and_tells_nothing(anna):
    await anna.say("Мои часы")
    link = anna.node.get_by_role("link", name="сайт")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_photo_and_document_of_the_bot(page, anna):
    await anna.say("файлы")
    image = anna.node.locator(".photo img")
    await expect(image).to_be_visible()
    assert await image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    async with page.expect_download() as download:
        await anna.node.get_by_role("link", name="часы.csv").click()
    assert (await download.value).suggested_filename == "часы.csv"


async def test_formatting_counts_as_telegram_does(anna):
    await anna.say("вид")
    bubble = anna.bubble("важно")
    await expect(bubble.locator("strong")).to_have_text("важно")
    await expect(bubble.get_by_role("link")).to_have_attribute(
        "href", "https://example.org/charter"
    )
    await bubble.get_by_role("button", name="/hours").click()
    await expect(anna.bubble("Пришло: /hours")).to_be_visible()


async def test_a_photo_a_file_and_the_rest_can_be_sent(page, anna):
    photo = {"name": "сад.png", "mimeType": "image/png", "buffer": PNG}
    await anna.node.locator(".pick-photo").set_input_files(photo)
    await expect(anna.node.locator(".out .photo img")).to_be_visible()
    note = {"name": "a.txt", "mimeType": "text/plain", "buffer": b"a"}
    await anna.node.locator(".pick-document").set_input_files(note)
    await expect(anna.bubble("a.txt")).to_be_visible()
    for name in ("Стикер", "Голосовое", "Пересланное", "Место на карте"):
        await anna.button("Прикрепить").click()
        await page.get_by_role("menuitem", name=name).click()
    for heard in ("photo", "document", "sticker", "voice", "location", "Коллеги"):
        await expect(anna.bubble(f"Пришло: {heard}")).to_be_visible()


async def test_a_file_over_20_mb_is_not_even_tried(anna, tmp_path):
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(MOST_UPLOAD + 1))
    await anna.node.locator(".pick-document").set_input_files(big)
    await expect(anna.node.locator(".toast")).to_contain_text("20 МБ")
    await expect(anna.node.locator(".row")).to_have_count(0)


async def test_the_command_menu_follows_what_is_typed(messenger, page, anna, boris):
    names = {"hours": "мои часы", "help": "помощь", "vote": "голосовать"}
    commands = [BotCommand(command=name, description=about) for name, about in names.items()]
    await messenger.bot.set_my_commands(commands)
    await expect(boris.button("Команды")).to_be_hidden()
    await anna.button("Команды").click()
    await expect(page.get_by_role("menuitem")).to_have_count(3)
    await page.keyboard.press("Escape")
    await anna.field.press_sequentially("/h")
    await expect(page.get_by_role("menuitem")).to_have_count(2)
    await anna.field.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(anna.bubble("Пришло: /help")).to_be_visible()
