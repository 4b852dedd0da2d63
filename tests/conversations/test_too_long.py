"""What is longer than can be kept is refused in words, and what was asked stays asked."""

from tests.conversations.test_review import EMPTY


async def test_nine_thousand_characters_are_answered_and_keep_the_question(world):
    size = 4096 if world.network == "telegram" else 9000
    olga, anna = await world.coordinator("Ольга"), await world.member("Анна")
    await world.project("Кухня", members=[anna], confirmation="coordinator")
    await anna.say("2 ч кухня " + "ж" * (size - 10))
    assert len(anna.heard) == 1
    await anna.say("2 ч кухня")
    await olga.say("/review")
    await olga.press("Отклонить")
    _ = olga.heard
    await olga.say("ж" * size)
    assert olga.heard == ["Нужна причина, от 1 до 300 знаков."]
    for kind in ("photo", "document", "sticker"):
        await olga.send(kind)
        assert len(olga.heard) == 1
    await olga.say("не было")
    assert olga.heard[-1].endswith(EMPTY)
