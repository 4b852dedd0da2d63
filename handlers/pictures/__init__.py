"""Charts: drawn of plain shapes and words, with one look and a font of their own."""

from handlers.pictures.captions import hours_caption
from handlers.pictures.drawing import NotDrawn, draw
from handlers.pictures.hours import hours_chart

__all__ = ["NotDrawn", "draw", "hours_caption", "hours_chart"]
