"""The member's accounts in the messengers, and letting one go."""

from datetime import datetime

from aiogram import F, Router
from aiogram.types import CallbackQuery

from domain.people import Account, Member
from handlers.pages import Page, button, show
from handlers.rows import in_pairs
from handlers.settings.buttons import Do, Setting, Unlink
from locales import Say
from services import linking
from services.transactions import Act, Look

MOST_SHOWN = 6


def register(router: Router) -> None:
    router.callback_query.register(list_accounts, Setting.filter(F.do == Do.ACCOUNTS))
    router.callback_query.register(ask_whether, Unlink.filter(~F.surely))
    router.callback_query.register(unlink, Unlink.filter(F.surely))


async def list_accounts(
    press: CallbackQuery, me: Member, account: Account, say: Say, look: Look
) -> None:
    await show(press, _accounts_page(say, await look(linking.accounts, me), account))


async def ask_whether(
    press: CallbackQuery, callback_data: Unlink, account: Account, say: Say
) -> None:
    which = Account(callback_data.network, callback_data.external_id)
    surely = callback_data.model_copy(update={"surely": True})
    rows = [
        [button(say("accounts-unlink-surely"), surely)],
        [button(say("settings-back"), Setting(do=Do.ACCOUNTS))],
    ]
    said = "accounts-ask-unlink-this" if which == account else "accounts-ask-unlink"
    await show(press, Page(say(said, account=_described(say, which)), rows))


async def unlink(
    press: CallbackQuery,
    callback_data: Unlink,
    me: Member,
    account: Account,
    say: Say,
    now: datetime,
    act: Act,
    look: Look,
) -> None:
    which = Account(callback_data.network, callback_data.external_id)
    await act(linking.unlink, me, which, now)
    if which == account:
        await show(press, Page(say("accounts-unlinked-this")))
        return
    await show(press, _accounts_page(say, await look(linking.accounts, me), account))


def _accounts_page(say: Say, accounts: list[Account], here: Account) -> Page:
    lines = [_described(say, one) for one in accounts]
    lines = [
        say("accounts-here", account=line) if one == here else line
        for one, line in zip(accounts, lines, strict=True)
    ]
    unlinking = [
        button(
            say("accounts-unlink", account=_described(say, one)),
            Unlink(network=one.network, external_id=one.external_id),
        )
        for one in accounts[:MOST_SHOWN]
    ]
    rows = in_pairs(unlinking) if len(accounts) > 1 else []
    back = [button(say("settings-back"), Setting(do=Do.OPEN))]
    return Page(say("accounts", accounts="\n".join(lines)), [*rows, back])


def _described(say: Say, account: Account) -> str:
    return f"{say(f'network-{account.network.value}')}, {account.external_id}"
