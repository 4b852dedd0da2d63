"""The card of reminders and letters, and what its buttons carry."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from domain.people import Member
from domain.reminding import QUIET_FROM, QUIET_UNTIL, ReminderSettings
from handlers.pages import Page, Row, button
from handlers.settings.buttons import Do, Setting
from locales import Say

A_ROW = 5


class What(StrEnum):
    """What a member may say the hour of."""

    REMINDER = "r"
    DIGEST = "d"


OFFERED = {
    What.REMINDER: (8, 10, 12, 14, 16, 18, 19, 20, 21),
    What.DIGEST: (8, 9, 10, 11, 12, 14, 16, 18, 20),
}
QUESTION = {What.REMINDER: "reminders-ask-hour", What.DIGEST: "reminders-ask-digest-hour"}


class Remind(CallbackData, prefix="sr"):
    """The button says what shall be, so that pressing it twice changes nothing more."""

    wanted: bool


class WriteWeekly(CallbackData, prefix="sw"):
    wanted: bool


class AskHour(CallbackData, prefix="sq"):
    what: What


class AtHour(CallbackData, prefix="sh"):
    what: What
    hour: int


def reminders_card(say: Say, me: Member, chosen: ReminderSettings) -> Page:
    rows = [_switch(say, chosen), _ask(say, What.REMINDER, chosen.hour), _weekly(say, chosen)]
    rows += [_ask(say, What.DIGEST, chosen.digest_hour)] if me.coordinates else []
    return Page(
        _text(say, me, chosen), [*rows, [button(say("settings-back"), Setting(do=Do.OPEN))]]
    )


def hours_page(say: Say, what: What) -> Page:
    offered = [button(on_the_clock(hour), AtHour(what=what, hour=hour)) for hour in OFFERED[what]]
    back = button(say("settings-back"), Setting(do=Do.REMINDERS))
    text = say(QUESTION[what], first=QUIET_UNTIL, last=QUIET_FROM - 1)
    return Page(text, [offered[:A_ROW], [*offered[A_ROW:], back]])


def _text(say: Say, me: Member, chosen: ReminderSettings) -> str:
    shown = {"on": _yes(chosen.is_on), "weekly": _yes(chosen.weekly_letter)}
    lines = [say("reminders", hour=on_the_clock(chosen.hour), **shown)]
    if me.coordinates:
        lines += [say("reminders-digest", hour=on_the_clock(chosen.digest_hour))]
    quiet = {"from": on_the_clock(QUIET_FROM), "until": on_the_clock(QUIET_UNTIL)}
    return "\n".join([*lines, say("reminders-quiet", **quiet)])


def _switch(say: Say, chosen: ReminderSettings) -> Row:
    label = "reminders-turn-off" if chosen.is_on else "reminders-turn-on"
    return [button(say(label), Remind(wanted=not chosen.is_on))]


def _weekly(say: Say, chosen: ReminderSettings) -> Row:
    label = "reminders-weekly-on" if chosen.weekly_letter else "reminders-weekly-off"
    return [button(say(label), WriteWeekly(wanted=not chosen.weekly_letter))]


def _ask(say: Say, what: What, hour: int) -> Row:
    label = "reminders-hour" if what is What.REMINDER else "reminders-digest-hour"
    return [button(say(label, hour=on_the_clock(hour)), AskHour(what=what))]


def on_the_clock(hour: int) -> str:
    return f"{hour:02}:00"


def _yes(chosen: bool) -> str:
    return "yes" if chosen else "no"
