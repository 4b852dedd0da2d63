"""Documents may be longer than a message: then they come in pieces, the buttons under the last."""

from collections.abc import Sequence

from aiogram.types import CallbackQuery, Message

from handlers.pages import Page, Row, pop_up, send, show

# UTF-16 has at most two units a character, and no network takes more than 4096 of them.
LONGEST = 2000


def pieces(text: str) -> list[str]:
    """Cut between paragraphs where possible, else lines, words, or anywhere."""
    found = []
    rest = text.strip()
    while len(rest) > LONGEST:
        at = _place_to_cut(rest)
        found.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [piece for piece in (*found, rest) if piece]


async def read_out(message: Message, text: str, rows: Sequence[Row] = ()) -> None:
    *first, last = pieces(text)
    for piece in first:
        await send(message, Page(piece))
    await send(message, Page(last, rows))


async def open_document(press: CallbackQuery, text: str, rows: Sequence[Row]) -> None:
    """In place of the card where it fits there."""
    if len(pieces(text)) == 1 or not isinstance(press.message, Message):
        await show(press, Page(pieces(text)[0], rows))
        return
    await pop_up(press)
    await read_out(press.message, text, rows)


def _place_to_cut(text: str) -> int:
    for sign in ("\n\n", "\n", " "):
        if (at := text.rfind(sign, LONGEST // 2, LONGEST)) > 0:
            return at
    return LONGEST
