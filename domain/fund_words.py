"""A sum of money with words behind it: `1 500,50 ₽ взносы за ноябрь`."""

from domain.amounts import NotMoney, parse_money
from domain.wording import shorten

BETWEEN = " ,;:.—–-"


def read_sum(text: str) -> tuple[int, str]:
    """Kopecks, and what is said about them. NotMoney too where more figures follow: `15 00`."""
    words = text.split()
    for count in range(len(words), 0, -1):
        try:
            kopecks = parse_money(" ".join(words[:count]).rstrip(",;:"))
        except NotMoney:
            continue
        rest = " ".join(words[count:]).strip(BETWEEN)
        if not rest[:1].isdigit():
            return kopecks, rest
        break
    raise NotMoney(text=shorten(text))
