"""The catalogue of the common funds: what an item may be called, and what it may cost."""

import re
from dataclasses import dataclass
from enum import StrEnum

from domain.durations import parse_duration
from domain.errors import Refusal
from domain.items import Sharing
from domain.joining import NameMissing, NameTooLong, clean_lines, clean_name
from domain.labour import clean_note
from domain.measures import Measure
from domain.wording import fold, shorten

NAME, ABOUT, GROUND = 64, 500, 300
DEAREST = 60_000  # minutes for one whole measure: a thousand hours
_MINUTES = re.compile(r"^\d{1,6}$")
_HOURS = re.compile(r"^(\d{1,4})\s*(?:ч|час|часа|часов|h|hour|hours)\.?$")


class Setting(StrEnum):
    """What of an item may be changed."""

    NAME = "name"
    ABOUT = "about"
    PHOTO = "photo"
    STORE = "store"
    LOW = "low"
    SHARING = "sharing"
    PRICE = "price"
    LIMIT = "limit"
    COORDINATOR = "coordinator"
    ASSEMBLY = "assembly"
    RULE = "rule"
    PORTION = "portion"


@dataclass(frozen=True, slots=True)
class NewItem:
    """As a coordinator describes it; without `store_id` its first store is begun with it."""

    unit_id: int
    name: str
    measure: Measure
    sharing: Sharing
    ground: str
    price: int | None = None
    store_id: int = 0
    store_name: str = ""
    store_place: str = ""


class GoodsName(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-goods-name"


class GoodsText(Refusal):
    """Facts: `most` characters."""

    message_id = "refusal-goods-text"


class GoodsGround(Refusal):
    """Nothing is shared out but as it was decided. Facts: `most` characters."""

    message_id = "refusal-goods-ground"


class GoodsNameTaken(Refusal):
    """Facts: `item`, the open one of that name in the same unit."""

    message_id = "refusal-goods-name-taken"


class NotAPrice(Refusal):
    """Facts: `text`, the words that say no minutes, or too many."""

    message_id = "refusal-goods-price"


class GoodsThresholds(Refusal):
    """Above more a coordinator would answer than above which the assembly does."""

    message_id = "refusal-goods-thresholds"


class ItemInUse(Refusal):
    """Facts: `stock`, `reserved`, `measure`, `requests`, `round` (yes or no)."""

    message_id = "refusal-goods-in-use"


class NoSuchStore(Refusal):
    message_id = "refusal-no-such-store"


class StoreInUse(Refusal):
    """Facts: `count` of open items that are kept there, `item`, one of them."""

    message_id = "refusal-store-in-use"


class StoreNameTaken(Refusal):
    """Facts: `store`."""

    message_id = "refusal-store-name-taken"


def read_name(text: str) -> str:
    """On one line, without what nobody sees; GoodsName."""
    try:
        return clean_name(text, NAME)
    except (NameMissing, NameTooLong):
        raise GoodsName(most=NAME) from None


def read_text(text: str) -> str:
    """Lines are kept; GoodsText."""
    return clean_lines(text, ABOUT, lambda: GoodsText(most=ABOUT), GoodsText)


def read_ground(text: str) -> str:
    """Who has decided it, and when; GoodsGround."""
    ground = clean_note(text)
    if not any(char.isalnum() for char in ground) or len(ground) > GROUND:
        raise GoodsGround(most=GROUND)
    return ground


def parse_price(text: str) -> int:
    """Minutes for one whole measure: `12`, `12 мин`, `1 ч 30 мин`, `40 ч`; NotAPrice."""
    minutes = _minutes(fold(text).strip(), text)
    if not 0 < minutes <= DEAREST:
        raise NotAPrice(text=shorten(text))
    return minutes


def _minutes(plain: str, text: str) -> int:
    """A bare number is minutes; what is told in words is read as any time of work is."""
    if _MINUTES.match(plain):
        return int(plain)
    if hours := _HOURS.match(plain):
        return int(hours[1]) * 60
    if not any(char.isalpha() or char == ":" for char in plain):
        return 0
    try:
        return parse_duration(text)
    except Refusal:
        return 0


def is_same_name(one: str, other: str) -> bool:
    return fold(one) == fold(other)
