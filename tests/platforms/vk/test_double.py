"""The double refuses what VK refuses."""

import json

import pytest

from bot.platforms.vk.api import VkApi
from bot.platforms.vk.errors import VkError
from tests.platforms.vk.conftest import ANNA

LETTER = {"peer_ids": ANNA, "random_id": 1, "message": "hi"}


@pytest.fixture(autouse=True)
def _off_the_record(monkeypatch):
    """These calls are wrong on purpose."""
    monkeypatch.delenv("CALL_LOG", raising=False)


@pytest.fixture
async def api(vk):
    api = VkApi(vk.token, vk.url, 1000, pauses=())
    yield api
    await api.close()


def keyboard(rows, **more):
    return {"keyboard": json.dumps({"inline": True, "buttons": rows} | more)}


def button(**more):
    return {"action": {"type": "callback", "label": "да", "payload": '{"d": "x"}'} | more}


REFUSED = [
    (3, "messages.fly", {}),
    (8, "users.get", {"user_ids": 5, "v": "5.92"}),
    (100, "messages.send", LETTER | {"random_id": None}),
    (100, "messages.send", LETTER | {"message": ""}),
    (100, "messages.send", LETTER | {"message": None}),
    (100, "messages.send", LETTER | {"peer_ids": "anna"}),
    (100, "messages.send", LETTER | {"parse_mode": "HTML"}),
    (100, "messages.send", LETTER | {"attachment": "photo1_1"}),
    (100, "messages.send", LETTER | {"disable_mentions": "yes"}),
    (100, "messages.send", LETTER | {"format_data": "bold"}),
    (914, "messages.send", LETTER | {"message": "я" * 9001}),
    (911, "messages.send", LETTER | {"keyboard": "{"}),
    (911, "messages.send", LETTER | keyboard([[button()] * 6])),
    (911, "messages.send", LETTER | keyboard([[button()]] * 7)),
    (911, "messages.send", LETTER | keyboard([[button()] * 4] * 3)),
    (911, "messages.send", LETTER | keyboard([[]])),
    (911, "messages.send", LETTER | keyboard([[button(label="я" * 41)]])),
    (911, "messages.send", LETTER | keyboard([[button(payload=f'"{"я" * 255}"')]])),
    (911, "messages.send", LETTER | keyboard([[button(type="fly")]])),
    (911, "messages.send", LETTER | keyboard([[button(link="https://x.org")]])),
    (911, "messages.send", LETTER | keyboard([[button()]], one_time=True)),
    (909, "messages.edit", {"peer_id": ANNA, "cmid": 99, "message": "hi"}),
    (100, "messages.setActivity", {"peer_id": ANNA, "type": "flying"}),
    (901, "messages.setActivity", {"peer_id": 404, "type": "typing"}),
    (15, "groups.getLongPollServer", {"group_id": 77}),
    (121, "photos.saveMessagesPhoto", {"photo": "[]", "server": 1, "hash": "x"}),
    (105, "docs.save", {"file": "x"}),
]


@pytest.mark.parametrize(("code", "name", "values"), REFUSED)
async def test_vk_refuses(api, code, name, values):
    with pytest.raises(VkError) as caught:
        await api.call(name, **values)
    assert caught.value.code == code


async def test_a_refusal_for_one_of_many_is_inside_the_answer(vk, api):
    to_anna, to_nobody = await api.call("messages.send", **LETTER | {"peer_ids": [ANNA, 404]})
    assert to_anna["conversation_message_id"] == 1
    assert to_nobody["error"]["code"] == 901


async def test_bot_abilities_may_be_off(vk, api):
    vk.world.bot_abilities = False
    with pytest.raises(VkError) as caught:
        await api.call("messages.send", **LETTER | keyboard([[button()]]))
    assert caught.value.code == 912


async def test_too_many_calls_a_second_are_refused(vk, api):
    vk.server.rate_limit = 2
    for _ in range(2):
        await api.call("users.get", user_ids=ANNA)
    with pytest.raises(VkError) as caught:
        await api.call("users.get", user_ids=ANNA)
    assert caught.value.code == 6
