"""Words with formatting, to VK and from it. It counts in UTF-16 units, as Telegram does."""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

from aiogram.types import MessageEntity

# A character nobody sees: it keeps VK from reading a mention or an HTML code into what was typed.
UNSEEN = "\u200b"
READ_INTO = re.compile(
    r"\[(?=[^\[\]|]+\|[^\]]*\])"  # [id1|Anna]
    r"|(?<![\w/])[@*](?=\w\w)"  # @anna, *id1, @all
    r"|[@*](?=(?:all|online|everyone|here|все|онлайн|id\d|club\d|public\d|event\d))"  # x/@all
    r"|&(?=#?\w+;)",  # &#33;
    re.IGNORECASE,
)
MENTION = re.compile(r"\[(?:id|club|public|event)\d+\|([^\]]*)\]")
ESCAPED = re.compile(r"&(lt|gt|amp|quot);")
PLAIN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TO_VK = {"bold": "bold", "italic": "italic", "underline": "underline", "text_link": "url"}
FROM_VK = {vk: telegram for telegram, vk in TO_VK.items()}


def to_vk(text: str, entities: Sequence[MessageEntity] | None) -> tuple[str, str | None]:
    """The text that VK shows as it was typed, and its format_data."""
    holes = [_units(text[: found.end()]) for found in READ_INTO.finditer(text)]
    items = [_item(entity, holes) for entity in entities or () if entity.type in TO_VK]
    format_data = json.dumps({"version": "1", "items": items}) if items else None
    return READ_INTO.sub(lambda found: found[0] + UNSEEN, text), format_data


def _item(entity: MessageEntity, holes: list[int]) -> dict[str, Any]:
    start = entity.offset + bisect_right(holes, entity.offset)
    stop = entity.offset + entity.length
    stop += bisect_left(holes, stop)
    item = {"type": TO_VK[entity.type], "offset": start, "length": stop - start}
    return item | ({"url": entity.url} if entity.url else {})


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def unescaped(text: str) -> str:
    """VK sends <, >, & and quotes as HTML."""
    return ESCAPED.sub(lambda found: PLAIN[found[1]], text)


def as_read(text: str) -> str:
    """The text as a person reads it: mentions are their labels."""
    return MENTION.sub(r"\1", text).replace(UNSEEN, "")


def from_vk(text: str, format_data: Any) -> tuple[str, list[dict[str, Any]]]:
    """The text as a person reads it, and its entities where their places are still known."""
    typed = unescaped(text)
    read = as_read(typed)
    items = format_data.get("items", []) if isinstance(format_data, dict) else []
    if read != typed:
        return read, []
    return read, [entity for item in items if (entity := _entity(item, _units(read)))]


def _entity(item: dict[str, Any], length: int) -> dict[str, Any] | None:
    offset, size = int(item["offset"]), int(item["length"])
    if item["type"] not in FROM_VK or offset < 0 or size < 1 or offset + size > length:
        return None
    entity = {"type": FROM_VK[item["type"]], "offset": offset, "length": size}
    return entity | ({"url": item["url"]} if item.get("url") else {})
