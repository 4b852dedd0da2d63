"""Letters about roles: given, ended, handed over, about to end; a unit without a coordinator."""

from datetime import date

from domain.people import Role
from handlers.letters import Facts, Letter
from handlers.members_buttons import RolesOf
from handlers.pages import Page, button
from handlers.roles.buttons import Vacant
from locales import Say


def _appointed(say: Say, facts: Facts) -> Page:
    return _decided(say, facts, "appointed" if not facts["until"] else "appointed-until")


def _dismissed(say: Say, facts: Facts) -> Page:
    return _decided(say, facts, "dismissed")


def _decided(say: Say, facts: Facts, what: str) -> Page:
    """Letters from before there were other roles name none."""
    named = {"by": facts["by"], "unit": facts["unit"], "role": facts.get("role") or _FIRST}
    if what == "appointed-until":
        named["day"] = date.fromisoformat(facts["until"])
    ground = facts.get("ground")
    lines = [say(f"letter-{what}", **named)]
    lines += [say("letter-role-ground", ground=ground)] if ground else []
    return Page("\n".join(lines))


def _resigned(say: Say, facts: Facts) -> Page:
    return Page(say("letter-role-resigned", **facts))


def _handed_over(say: Say, facts: Facts) -> Page:
    return Page(say("letter-role-handed-over", by=facts["by"], to=facts["to"], unit=facts["unit"]))


def _ending(say: Say, facts: Facts) -> Page:
    return _dated(say, facts, "letter-role-ending")


def _ended(say: Say, facts: Facts) -> Page:
    return _dated(say, facts, "letter-role-ended")


def _dated(say: Say, facts: Facts, name: str) -> Page:
    """To others with a button to go on from."""
    told = {"role": facts["role"], "unit": facts["unit"]}
    day = date.fromisoformat(facts["day"])
    if facts["mine"]:
        return Page(say(f"{name}-mine", day=day, **told))
    key = button(say("roles-open"), RolesOf(member_id=facts["member"]))
    return Page(say(name, day=day, name=facts["name"], **told), [[key]])


def _vacancy(say: Say, facts: Facts) -> Page:
    key = button(say("roles-fill"), Vacant(unit_id=facts["id"]))
    return Page(say("letter-vacancy", unit=facts["unit"]), [[key]])


_FIRST = Role.COORDINATOR.value
LETTERS: dict[str, Letter] = {
    "appointed": _appointed,
    "dismissed": _dismissed,
    "role-resigned": _resigned,
    "role-handed-over": _handed_over,
    "role-ending": _ending,
    "role-ended": _ended,
    "vacancy": _vacancy,
}
