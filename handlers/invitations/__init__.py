"""Invitations: links for one person or for many, whom a coordinator vouches for."""

from aiogram import Router

from handlers.invitations import listing, making

__all__ = ["build_router"]


def build_router() -> Router:
    router = Router(name=__name__)
    router.include_routers(making.build_router(), listing.build_router())
    return router
