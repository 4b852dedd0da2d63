"""Command menus by role: published once for each person, and anew when their roles change."""

import logging
from dataclasses import dataclass, field

from aiogram import Bot

from bot.command_menu import publish_for
from domain.people import Account, Member

logger = logging.getLogger(__name__)


@dataclass
class CommandMenus:
    """What each person's menu was made for, as far as this process knows."""

    _shown: dict[Account, tuple[str, frozenset[str]]] = field(default_factory=dict)

    async def keep_true(self, bot: Bot, account: Account, me: Member | None) -> None:
        """A convenience: where it fails, every command works all the same."""
        if me is None or not (me.roles or account in self._shown):
            return
        wanted = (me.language, frozenset(me.roles))
        if self._shown.get(account) == wanted:
            return
        self._shown[account] = wanted
        try:
            await publish_for(bot, account, me)
        except Exception as error:
            logger.warning("a command menu was not published: %s", type(error).__name__)
