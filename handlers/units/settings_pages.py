"""What can be changed about a unit, with what holds now and where it comes from."""

from datetime import datetime

from domain.units import Setting
from handlers.pages import Page, Row, button
from handlers.rows import in_pairs
from handlers.units.buttons import Change, Do, PlacesFrom, What, back_to_card
from handlers.units.wording import norm_line, setting_line
from locales import Say
from services.unit_settings import Settings


def settings_page(say: Say, found: Settings, now: datetime) -> Page:
    unit = found.unit
    purpose = found.purpose or say("unit-no-purpose")
    lines = [say("unit-settings", unit=unit.name), purpose, ""]
    lines += [setting_line(say, unit, what, held, now) for what, held in found.held.items()]
    lines += [norm_line(say, unit, found.norm_of)]
    return Page("\n".join(lines), [*_rows(say, found), back_to_card(say, unit.id)])


def _rows(say: Say, found: Settings) -> list[Row]:
    unit_id = found.unit.id
    changes = [
        button(say("unit-setting-key", what=what.value), Change(what=what, id=unit_id))
        for what in Setting
        if found.is_head
    ]
    if found.parent:
        changes += [button(say("unit-button-move"), PlacesFrom(id=unit_id))]
    if found.may_close:
        changes += [button(say("unit-button-close"), Do(what=What.CLOSE, id=unit_id))]
    return in_pairs(changes)
