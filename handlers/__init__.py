"""What members can say. The order matters: the first router that recognises the words answers."""

from aiogram import Router

from handlers import (
    announcements,
    applications,
    charts,
    corrections,
    credit,
    desk,
    digest,
    equipment,
    errors,
    everywhere,
    fallback,
    funds,
    goods,
    groups,
    hours,
    importing,
    invitations,
    joining,
    journal,
    leave,
    linking,
    members,
    merging,
    money,
    norm,
    personal,
    pledges,
    privacy,
    projects,
    reminders,
    requests,
    roles,
    rounds,
    settings,
    standing,
    stock,
    timer,
    units,
    waivers,
)
from handlers.letters import Letter

# joining answers whatever an applicant says; linking sees the codes that come with /start first.
TOPICS = (
    everywhere,
    privacy,
    merging,
    personal,
    linking,
    joining,
    applications,
    invitations,
    settings,
    leave,
    members,
    roles,
    journal,
    credit,
    importing,
    corrections,
    waivers,
    norm,
    units,
    goods,
    stock,
    rounds,
    requests,
    equipment,
    money,
    funds,
    projects,
    pledges,
    timer,
    desk,
    announcements,
    charts,
    hours,
    standing,
    reminders,
    digest,
    groups,
    fallback,
)
LETTERS: dict[str, Letter] = {
    kind: letter for topic in TOPICS for kind, letter in getattr(topic, "LETTERS", {}).items()
}


def build_router() -> Router:
    """What is said in groups and in private chats never meets."""
    router = Router(name=__name__)
    router.include_routers(groups.build_error_router(), errors.build_router())
    router.include_routers(groups.build_group_router(), build_private_router())
    return router


def build_private_router() -> Router:
    router = groups.only_private(f"{__name__}.private")
    router.include_routers(linking.build_first_router(), leave.build_first_router())
    router.include_routers(credit.build_first_router())
    router.include_routers(pledges.build_first_router(), stock.build_first_router())
    router.include_routers(requests.build_first_router())
    router.include_routers(hours.build_first_router())
    router.include_routers(*(topic.build_router() for topic in TOPICS))
    return router
