"""Where else writing hours down begins: a receipt, a project's card, a member's card."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.hours.buttons import Another
from handlers.hours.going_on import go_on
from handlers.hours.sketch import new_sketch
from handlers.members_buttons import LogFor
from handlers.projects_buttons import LogTo
from handlers.talk import Talk
from services import hours, projects
from services.hours import NoSuchProject


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(write_another, Another.filter())
    router.callback_query.register(write_to_project, LogTo.filter())
    router.callback_query.register(write_for_member, LogFor.filter())
    return router


async def write_another(_: CallbackQuery, talk: Talk) -> None:
    await go_on(talk.below(), new_sketch(asks_day=True))


async def write_to_project(_: CallbackQuery, callback_data: LogTo, talk: Talk) -> None:
    names = await talk.look(projects.open_names, talk.me)
    if callback_data.project_id not in names:
        raise NoSuchProject
    sketch = new_sketch(asks_day=True)
    project_id = callback_data.project_id
    await go_on(talk.below(), sketch.on(project_id, names[project_id]))


async def write_for_member(_: CallbackQuery, callback_data: LogFor, talk: Talk) -> None:
    """The coordinator's right is asked of the service, now and when the entry is written."""
    worker = await talk.look(hours.whose, talk.me, callback_data.member_id, talk.now)
    known = {"worker_id": worker.id, "worker": worker.name} if worker.id != talk.me.id else {}
    await go_on(talk.below(), new_sketch(asks_day=True, **known))
