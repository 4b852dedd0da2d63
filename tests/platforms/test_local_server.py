"""The local page's server: live for whoever sits here, closed to everybody else."""

from io import BytesIO

import aiohttp
import pytest

from bot.platforms.local import LocalPerson, serving
from bot.platforms.local.addresses import OnlyThisComputer, PortTaken
from bot.platforms.local.asked import MOST_TEXT, MOST_UPLOAD
from bot.platforms.local.doors import OUR_HEADER
from tests.doubles.local import PNG, LocalMessenger

ANNA, BORIS = 7, 8
PEOPLE = (LocalPerson(ANNA, "Анна"), LocalPerson(BORIS, "Борис", look="vk"))
SAY = {"chat": ANNA, "text": "привет"}


@pytest.fixture
async def messenger():
    async with LocalMessenger(people=PEOPLE) as messenger:
        yield messenger


async def status(messenger, path, method="GET", **content):
    async with messenger.http.request(method, path, **content) as response:
        return response.status


async def test_a_page_of_another_domain_is_shown_the_door(messenger):
    assert await status(messenger, "/state", headers={"Host": "evil.example"}) == 403
    assert await status(messenger, "/state", headers={"Host": "127.0.0.1.evil.example"}) == 403
    assert await status(messenger, "/state", headers={"Host": "localhost:8080"}) == 200
    assert await status(messenger, "/state", headers={"Host": "[::1]:8080"}) == 200


async def test_another_site_cannot_say_anything(messenger):
    foreign = {"Origin": "http://evil.example"}
    assert await status(messenger, "/say", "POST", json=SAY, headers=foreign) == 403
    async with (
        aiohttp.ClientSession(messenger.address) as plain,
        plain.post("/say", json=SAY) as response,
    ):
        assert response.status == 403
    assert await status(messenger, "/say", "POST", json=SAY) == 200


async def test_another_site_gets_no_leave_to_use_our_header(messenger):
    asked = {"Origin": "http://evil.example", "Access-Control-Request-Headers": OUR_HEADER}
    async with messenger.http.options("/say", headers=asked) as response:
        assert response.status in (403, 405)
        assert "Access-Control-Allow-Origin" not in response.headers


async def test_the_page_may_run_nothing_but_its_own(messenger):
    for path in ("/", "/static/chat.js", "/state", "/file/none"):
        async with messenger.http.get(path) as response:
            assert "default-src 'self'" in response.headers["Content-Security-Policy"]
            assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_server_gives_no_files_but_the_pages(messenger):
    assert await status(messenger, "/static/%2e%2e/server.py") in (403, 404)
    assert await status(messenger, "/file/..%2f..%2fserver.py") == 404


async def test_a_file_that_could_run_is_only_ever_saved(messenger):
    await messenger.upload(ANNA, "photo", "<b>.html", b"<script>alert(1)</script>")
    [bubble] = messenger.chat.history.with_person(ANNA).messages.values()
    async with messenger.http.get(f"/file/{bubble.file['id']}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment;")
    assert bubble.kind == "document"


async def test_a_picture_is_shown(messenger):
    await messenger.upload(ANNA, "photo", "../../фото.png", PNG)
    [bubble] = messenger.chat.history.with_person(ANNA).messages.values()
    async with messenger.http.get(f"/file/{bubble.file['id']}") as response:
        assert (response.content_type, await response.read()) == ("image/png", PNG)
    assert (bubble.kind, bubble.file["name"]) == ("photo", "фото.png")


async def test_a_file_over_20_mb_is_refused_and_the_chat_lives_on(messenger):
    form = aiohttp.FormData({"chat": str(ANNA), "kind": "document"})
    form.add_field("file", BytesIO(bytes(MOST_UPLOAD + 1)), filename="big.bin")
    assert await status(messenger, "/upload", "POST", data=form) == 413
    assert await status(messenger, "/say", "POST", json=SAY) == 200


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/say", {"chat": ANNA, "text": "   "}),
        ("/say", {"chat": ANNA, "text": "я" * (MOST_TEXT + 1)}),
        ("/say", {"chat": ANNA, "text": "\ud83d"}),
        ("/say", {"chat": ANNA, "text": ["привет"]}),
        ("/say", {"chat": True, "text": "привет"}),
        ("/say", {"text": "привет"}),
        ("/say", ["привет"]),
        ("/press", {"chat": ANNA, "message": "1", "data": "yes"}),
        ("/press", {"chat": ANNA, "message": 1, "data": "y" * 300}),
        ("/send", {"chat": ANNA, "kind": "poll"}),
        ("/upload", {}),
    ],
)
async def test_nonsense_is_refused_in_words(messenger, path, body):
    assert await status(messenger, path, "POST", json=body) == 400
    assert messenger.chat.history.with_person(ANNA).messages == {}


async def test_nobody_sits_at_an_unknown_number(messenger):
    assert await status(messenger, "/say", "POST", json=SAY | {"chat": 404}) == 404
    assert await status(messenger, "/say", "POST", data=b"{") == 400


async def test_ten_thousand_characters_reach_the_bot(messenger):
    heard = []

    async def listen(_, update):
        heard.append(update.message.text)

    messenger.handle = listen
    await messenger.say(ANNA, "я" * MOST_TEXT)
    await messenger.say(ANNA, " a\x00b\r\nc\t")
    assert heard == ["я" * MOST_TEXT, "a b\nc"]


async def test_vks_first_button_says_one_thing_and_means_another(messenger):
    heard = []

    async def listen(_, update):
        heard.append(update.message.text)

    messenger.handle = listen
    body = {"chat": BORIS, "text": "Начать", "heard": "/start"}
    assert await status(messenger, "/say", "POST", json=body) == 200
    [bubble] = messenger.chat.history.with_person(BORIS).messages.values()
    assert (heard, bubble.text) == (["/start"], "Начать")


async def test_a_bot_that_fails_does_not_take_the_page_along(messenger):
    async def fail(_, __):
        raise RuntimeError

    messenger.handle = fail
    assert await status(messenger, "/say", "POST", json=SAY) == 500
    assert await status(messenger, "/state") == 200


async def test_a_port_that_is_taken_is_refused_by_its_number(messenger):
    port = int(messenger.address.rpartition(":")[2])
    with pytest.raises(PortTaken) as refused:
        async with serving(messenger.chat, "127.0.0.1", port, messenger.handle):
            pass
    assert refused.value.facts == {"port": str(port)}


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "example.org", "::"])
async def test_it_opens_on_this_computer_only(messenger, host):
    with pytest.raises(OnlyThisComputer):
        async with serving(messenger.chat, host, 0, messenger.handle):
            pass
