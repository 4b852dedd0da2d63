"""What members can say. The order matters: the first router that recognises the words answers."""

from aiogram import Router

from handlers import (
    applications,
    errors,
    everywhere,
    fallback,
    hours,
    invitations,
    joining,
    linking,
    members,
    privacy,
    projects,
    review,
    settings,
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
    members,
    projects,
    timer,
    review,
    hours,
    fallback,
)
LETTERS: dict[str, Letter] = {
    kind: letter for topic in TOPICS for kind, letter in getattr(topic, "LETTERS", {}).items()
}


def build_router() -> Router:
    router = Router(name=__name__)
    router.include_routers(errors.build_router(), hours.build_first_router())
    router.include_routers(*(topic.build_router() for topic in TOPICS))
    return router
