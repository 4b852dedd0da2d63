"""The button that opens a fund, for whatever topic has one to show."""

from aiogram.filters.callback_data import CallbackData


class OpenFund(CallbackData, prefix="fa"):
    fund_id: int
