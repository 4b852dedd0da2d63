"""The cooperative's documents: files that the operator edits."""

import pytest

from bot.documents import keep_documents, read_documents
from services import documents
from tests.services.people import NOW


async def test_examples_are_written_where_nothing_is_yet(database, tmp_path):
    await keep_documents(database, tmp_path / "documents", NOW)
    assert sorted(file.name for file in (tmp_path / "documents").iterdir()) == [
        "about.en.md",
        "about.ru.md",
        "principles.en.md",
        "principles.ru.md",
        "privacy.en.md",
        "privacy.ru.md",
    ]
    found = await database.read(documents.read, "about", "ru")
    assert (found.version, found.text[:7]) == (1, "Это бот")


async def test_an_edited_file_is_a_new_version_and_an_untouched_one_is_not(database, tmp_path):
    await keep_documents(database, tmp_path, NOW)
    (tmp_path / "principles.ru.md").write_text("Наши принципы.\n", encoding="utf-8-sig")
    for _ in range(2):
        await keep_documents(database, tmp_path, NOW)
    principles = await database.read(documents.read, "principles", "ru")
    assert (principles.version, principles.text) == (2, "Наши принципы.")
    assert (await database.read(documents.read, "privacy", "ru")).version == 1


def test_the_examples_say_that_they_are_examples(tmp_path):
    texts = read_documents(tmp_path)
    assert "образец" in texts["principles", "ru"]
    assert "example" in texts["principles", "en"]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_privacy_says_how_to_leave(tmp_path, language):
    text = read_documents(tmp_path)["privacy", language]
    assert all(command in text for command in ("/cancel", "/start", "/settings"))
