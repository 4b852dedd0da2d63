"""What the journal of a unit tells of: kinds of acts, and whose own business some of them are."""

from enum import StrEnum


class ActKind(StrEnum):
    """What an act is about, by the word that its name begins with."""

    ROLES = "roles"
    MEMBERS = "members"
    HOURS = "hours"
    NORM = "norm"
    PROJECTS = "projects"
    FUNDS = "funds"
    UNIT = "unit"


BEGINNINGS: dict[ActKind, tuple[str, ...]] = {
    ActKind.ROLES: ("role", "coordinator"),
    ActKind.MEMBERS: (
        *("member", "invite", "application", "intake", "probation"),
        *("forgetting", "letters"),
    ),
    ActKind.HOURS: ("entry", "batch"),
    ActKind.NORM: ("norm", "relief"),
    ActKind.PROJECTS: ("project",),
    ActKind.FUNDS: (
        *("item", "store", "stock", "request", "round"),
        *("fund", "money", "expense"),
        *("thing", "equipment", "booking", "handover", "breakdown", "lending"),
    ),
    ActKind.UNIT: ("unit", "group", "announcement", "announce", "retention"),
}
# Why this was decided may be a private matter, as an illness: told to who reads everything.
PRIVATE_REASONS = frozenset({"norm.waive", "norm.waiver-back", "probation.part"})
# What members do for themselves: shown to them, and to who reads everything.
OWN_ACTS = frozenset(
    {
        "project.join",
        "project.leave",
        "project.withdraw",
        "relief.ask",
        "relief.extend",
        "relief.withdraw",
        "forgetting.ask",
        "forgetting.call-off",
    }
)
