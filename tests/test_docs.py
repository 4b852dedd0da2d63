"""The guides keep up with the bot: links, pictures, settings, commands, words on buttons."""

import re
from pathlib import Path

import pytest

from bot.command_line import COMMANDS
from bot.settings import Settings
from locales import LANGUAGES, ROOT
from storage.migrate import REVISIONS
from tests.test_promises import PROJECT

DOCS = PROJECT / "docs"
PAGES = sorted([*PROJECT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)\)|src=\"([^\"]+)\"")
QUOTED = {"ru": re.compile("«([^«»]+)»"), "en": re.compile("“([^“”]+)”")}
# What members say, not what is on a button.
EXAMPLES = {"90 кухня", "90 kitchen", "да", "yes"}


def words_on_the_screen(language):
    files = [*(ROOT / language).glob("*.ftl"), *(ROOT / language / "documents").glob("*.md")]
    return "\n".join(file.read_text("utf-8") for file in files)


def relative_links(page):
    links = [one or two for one, two in LINK.findall(page.read_text("utf-8"))]
    return [link for link in links if "://" not in link]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(PROJECT)))
def test_no_link_leads_nowhere(page):
    assert [link for link in relative_links(page) if not (page.parent / link).exists()] == []


def test_every_picture_is_shown_somewhere():
    shown = {(page.parent / link).resolve() for page in PAGES for link in relative_links(page)}
    assert set((DOCS / "pictures").glob("*.png")) <= shown


@pytest.mark.parametrize("guide", ["members.md", "operators.md"])
def test_the_guides_say_the_same_in_each_language(guide):
    texts = [(DOCS / language / guide).read_text("utf-8") for language in LANGUAGES]
    shapes = [(t.count("\n## "), t.count("<img"), t.count("```"), t.count("\n| ")) for t in texts]
    assert len(set(shapes)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_members_guide_quotes_what_stands_on_the_screen(language):
    screen = words_on_the_screen(language)
    text = (DOCS / language / "members.md").read_text("utf-8")
    quoted = set(QUOTED[language].findall(text)) - EXAMPLES
    assert quoted
    assert [label for label in quoted if label not in screen] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_operators_guide_names_every_setting_and_command(language):
    text = (DOCS / language / "operators.md").read_text("utf-8")
    names = [name.upper() for name in Settings.model_fields] + list(COMMANDS)
    assert [name for name in names if name not in text] == []


def test_every_decision_is_in_the_list():
    contents = (DOCS / "decisions" / "README.md").read_text("utf-8")
    files = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    assert [file.name for file in files if file.name not in contents] == []
    assert [file.name[:4] for file in files] == [f"{n:04}" for n in range(1, len(files) + 1)]


def test_the_example_of_a_migration_is_the_next_one():
    text = Path(PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    assert f'down_revision = "{REVISIONS[-1]}"' in text
