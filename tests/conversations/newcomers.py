"""How newcomers walk in, step by step."""

from services import documents

TEXTS = {
    ("about", "ru"): "Это бот кооператива «{cooperative}».",
    ("about", "en"): "This is the bot of “{cooperative}”.",
    ("principles", "ru"): "# Принципы\n\nВсё общее.",
    ("principles", "en"): "# Principles\n\nAll is common.",
    ("privacy", "ru"): "Хранится имя.",
    ("privacy", "en"): "A name is kept.",
}
WELCOME = "Это бот кооператива «Прогресс».\n\nЧтобы вступить, нужно принять принципы объединения."
CONSENT = (
    "Отдельно: бот хранит ваше имя, записи и голоса, чтобы вести учёт кооператива."
    " До вашего согласия о вас не хранится ничего."
)
ASK_NAME = "Как вас называть в кооперативе? Напишите имя. Прервать: /cancel"
SENT = "Заявка отправлена координаторам. Обычно отвечают за день; напишу сразу."


async def write_documents(world):
    await world.ask(documents.sync, TEXTS, world.clock())


async def consent(person, start="/start"):
    await person.say(start)
    await person.press("Принимаю")
    await person.press("Даю согласие")


async def apply(person, name="Иван", start="/start"):
    await consent(person, start)
    await person.say(name)
    await person.press("Москва, UTC+3")
