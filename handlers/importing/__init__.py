"""Members and hours from a file: shown whole before anything is written, with every fault."""

import asyncio
import random

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from domain.import_columns import RowKind
from domain.import_rows import MOST_ROWS, Rows, read_rows
from domain.joining import usable_name
from handlers.commands import Answering, Asked
from handlers.credit.buttons import Batches, UndoBatch
from handlers.filters import for_members
from handlers.importing.buttons import Stop, Template, Write
from handlers.importing.file import fetched
from handlers.importing.pages import (
    ask_page,
    done_in_words,
    faults_page,
    preview_page,
    template,
    with_faults,
)
from handlers.pages import Page, button, send
from handlers.talk import InTalk, Talk
from services import crediting
from services.importing.checking import Checked, check
from services.importing.packing import pack
from services.importing.reading import MOST_BYTES, read_table, written_csv
from services.importing.workbook import MEGABYTE
from services.importing.writing import write

__all__ = ["build_router"]


class ImportQuestion(StatesGroup):
    file = State()


def build_router() -> Router:
    router = for_members(__name__)
    router.message.filter(InTalk())
    router.callback_query.filter(InTalk())
    router.message.register(begin, Asked("import"))
    router.message.register(hear_file, Answering(ImportQuestion.file), F.document)
    router.message.register(ask_again, Answering(ImportQuestion.file))
    router.callback_query.register(send_template, Template.filter(F.kind.in_(list(RowKind))))
    router.callback_query.register(write_down, Write.filter())
    router.callback_query.register(stop, Stop.filter())
    return router


async def begin(_: Message, talk: Talk) -> None:
    await talk.look(crediting.check, talk.me, talk.now)
    await talk.state.set_state(ImportQuestion.file)
    await talk.answer(ask_page(talk.say, MOST_BYTES // MEGABYTE, MOST_ROWS))


async def ask_again(message: Message, talk: Talk) -> None:
    await send(message, Page(talk.say("import-wants-file")))


async def send_template(press: CallbackQuery, callback_data: Template, talk: Talk) -> None:
    await press.answer()
    if isinstance(press.message, Message):
        kind = RowKind(callback_data.kind)
        content = written_csv(template(talk.say, kind))
        name = talk.say("import-template-file", kind=kind.value)
        await press.message.answer_document(BufferedInputFile(content, name))


async def hear_file(message: Message, talk: Talk) -> None:
    """Nothing is written yet: either all that is wrong is told, or what would be written."""
    document = message.document
    assert document is not None
    await talk.look(crediting.check, talk.me, talk.now)
    content = await fetched(message, document)
    table = await asyncio.to_thread(read_table, content)
    rows: Rows = await asyncio.to_thread(read_rows, table, talk.today)
    checked = await talk.look(check, talk.me, rows, talk.now)
    if checked.faults:
        await tell_faults(message, talk, table, checked)
        return
    draft = random.randrange(10**6)  # noqa: S311
    label = usable_name((document.file_name or "").rpartition(".")[0][:60]) or "CSV"
    kept = {"kind": checked.kind.value, "rows": pack(checked), "label": label, "draft": draft}
    await talk.state.set_data({"import": kept})
    await send(message, preview_page(talk.say, checked, draft))


async def tell_faults(
    message: Message, talk: Talk, table: list[list[str]], checked: Checked
) -> None:
    """In the chat the first of them; all of them in the file itself, to be put right there."""
    await talk.state.set_data({})
    await send(message, faults_page(talk.say, checked.faults))
    told = await asyncio.to_thread(with_faults, talk.say, table, checked.faults)
    content = await asyncio.to_thread(written_csv, told)
    name = talk.say("import-faults-file")
    await message.answer_document(BufferedInputFile(content, name))


async def write_down(press: CallbackQuery, callback_data: Write, talk: Talk) -> None:
    kept = (await talk.state.get_data()).get("import")
    if not kept or kept["draft"] != callback_data.draft:
        await talk.answer(Page(talk.say("import-old")))
        return
    await talk.state.clear()
    kind = RowKind(kept["kind"])
    done = await talk.act(write, talk.me, kind, kept["rows"], kept["label"], talk.now)
    text = done_in_words(talk.say, done)
    undo = button(talk.say("credit-key-undo"), UndoBatch(batch_id=done.batch_id))
    past = button(talk.say("credit-key-past"), Batches())
    await talk.answer(Page(text, [[undo], [past]]))


async def stop(_: CallbackQuery, talk: Talk) -> None:
    await talk.state.clear()
    await talk.answer(Page(talk.say("import-stopped")))
