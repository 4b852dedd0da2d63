"""What members can say. The order matters: the first router that recognises the words answers."""

from aiogram import Router

from handlers import (
    applications,
    charts,
    corrections,
    digest,
    errors,
    everywhere,
    fallback,
    hours,
    invitations,
    joining,
    leave,
    linking,
    members,
    norm,
    pledges,
    privacy,
    projects,
    reminders,
    review,
    settings,
    standing,
    timer,
)
from handlers.letters import Letter

# joining answers whatever an applicant says; linking sees the codes that come with /start first.
TOPICS = (
    everywhere,
    privacy,
    linking,
    joining,
    applications,
    invitations,
    settings,
    leave,
    members,
    corrections,
    norm,
    projects,
    pledges,
    timer,
    review,
    charts,
    hours,
    standing,
    reminders,
    digest,
    fallback,
)
LETTERS: dict[str, Letter] = {
    kind: letter for topic in TOPICS for kind, letter in getattr(topic, "LETTERS", {}).items()
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.include_routers(errors.build_router())
    router.include_routers(linking.build_first_router(), leave.build_first_router())
    router.include_routers(pledges.build_first_router(), hours.build_first_router())
    router.include_routers(*(topic.build_router() for topic in TOPICS))
    return router
