"""A file from the chat: its faults all at once, then all of it written, then taken back."""

from domain.people import Network
from tests.doubles.telegram import people
from tests.doubles.telegram.wire import Upload
from tests.doubles.vk import events
from tests.doubles.vk import files as vk_files
from tests.services.tables import csv

HEADER = ("имя", "проект", "дата", "часы", "заметка")


async def upload(person, name, content):
    """As the network's own people send a document."""
    messenger = person.world.messenger
    match person.world.network:
        case Network.LOCAL:
            await messenger.upload(person.account, "document", name, content)
        case Network.VK:
            world = messenger.world
            doc = vk_files.document(world, world.keep("doc", name, content))
            attached = [{"type": "doc", "doc": doc}]
            said = events.message_new(world, person.account, "", attachments=attached)
            await messenger.happen(said)
        case Network.TELEGRAM:
            world = messenger.world
            file_id = world.keep_file(Upload(name, content))
            about = {"file_id": file_id, "file_unique_id": file_id[-6:], "file_name": name}
            document = {"document": about | {"file_size": len(content)}}
            said = people.message_of(world, person.account, person.account, document)
            await messenger._deliver("message", said)


async def test_faults_first_then_everything_then_nothing(world):
    olga = await world.coordinator("Ольга")
    anna = await world.member("Анна Иванова")
    await world.project("Огород")
    await olga.say("/import")
    await olga.press("Образец: часы")
    assert olga.card.file.decode("utf-8-sig").startswith("имя;проект;дата")
    wrong = ("Ана Иванова", "Огород", "22.11.2026", "2,5", "=1+1")
    await upload(
        olga, "часы.csv", csv(HEADER, wrong, ("Анна Иванова", "Огород", "вчера", "2", ""))
    )
    said = "\n".join(olga.heard)
    assert "строка 2: нет участника «Ана Иванова»; похож: Анна Иванова" in said
    assert "строка 3: непонятная дата «вчера»" in said
    told = olga.card.file.decode("utf-8-sig")
    assert "ошибка" in told
    assert "'=1+1" in told
    right = ("Анна Иванова", "Огород", "22.11.2026", "2,5", "полив")
    await upload(olga, "часы.csv", csv(HEADER, right))
    assert "1 запись, всего 2 ч 30 мин" in olga.heard[-1]
    await olga.press("Записать")
    assert olga.heard[-1] == "✓ 1 запись, 2 ч 30 мин"
    await world.letters()
    assert "2 ч 30 мин" in anna.heard[-1]
    await olga.press("Отменить")
    assert "1 запись, 2 ч 30 мин" in olga.heard[-1]


async def test_what_is_no_table_is_told_and_the_question_stays(world):
    olga = await world.coordinator("Ольга")
    await olga.say("/import")
    await upload(olga, "a.xlsx", b"PK\x03\x04 not a zip")
    assert "CSV или XLSX" in olga.heard[-1]
    await upload(olga, "m.csv", csv(("имя",), ("[id1|x] @all",)))
    assert "1 новый участник" in olga.heard[-1]
    await olga.press("Не надо")
    assert "ничего не записано" in olga.heard[-1]


async def test_a_member_cannot(world):
    anna = await world.member("Анна")
    await anna.say("/import")
    assert "нет прав" in anna.heard[-1]
