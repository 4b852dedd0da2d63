"""What keepers say: `картошка +50 кг закупка рынок`, `приход 50 кг картошки`, `ничего`."""

from dataclasses import dataclass

from domain.amounts import UNITS, parse_amount
from domain.goods_sentence import Amount
from domain.measures import Measure
from domain.number_words import TOO_MANY, read_number
from domain.stock import Way
from domain.wording import Wording, cut, fold, vocabulary

LONGEST = 500
_WAYS = {
    Way.PURCHASE: vocabulary(
        "закупка закупки закупку закупили закуплено куплено купили покупка покупки"
        " purchase purchased bought"
    ),
    Way.PRODUCTION: vocabulary(
        "произвели произведено производство вырастили выращено урожай собрали сделали сами своё"
        " свое produced made grown harvest own"
    ),
    Way.DONATION: vocabulary("подарили подарок подарено дар пожертвование gift donated donation"),
}
_CAME = vocabulary("приход принять принято пришло привезли поступило received receive came")
_NOTHING = vocabulary("0 ноль нуль ничего нет пусто zero none nothing empty")
_BETWEEN = ":;,.—-– "


@dataclass(frozen=True, slots=True)
class Coming:
    """Something has come: the words for it, how much, where from, and on what ground.

    It is clear, also without a command, where a word or a measure says so.
    """

    words: str
    amount: Amount
    way: Way | None
    ground: str
    is_clear: bool


def read_coming(text: str) -> Coming | None:
    """None where it is not said that something came: `приход …` or `… +50 кг`."""
    line = cut(text[:LONGEST])
    begin = 1 if line.word(0) in _CAME else 0
    at = _amount_at(line, begin, only_signed=not begin)
    if at is None:
        return None
    number = read_number(line, at)
    assert number is not None
    unit = UNITS.get(line.word(number.end))
    end = line.after_dot(number.end + 1) if unit else number.end
    name = _between(line, begin, at - 1 if line.word(at - 1) == "+" else at)
    way_at, way = _way(line, end)
    ground = _after(line, end if way_at is None else way_at + 1)
    if not name:
        name, ground = _between(line, end, way_at), "" if way_at is None else ground
    amount, is_clear = Amount(number.value, unit), bool(begin or unit)
    return Coming(name, amount, way, ground, is_clear)


def _amount_at(line: Wording, begin: int, *, only_signed: bool) -> int | None:
    """Of a number with a plus before it, else of the first one."""
    numbers = [at for at in range(begin, len(line.pieces)) if _is_number(line, at)]
    signed = [at for at in numbers if line.word(at - 1) == "+"]
    found = signed if signed or only_signed else numbers
    return found[0] if found else None


def _is_number(line: Wording, at: int) -> bool:
    number = read_number(line, at)
    return number is not None and 0 < number.value < TOO_MANY


def read_way(text: str) -> tuple[Way | None, str]:
    """Where it came from, by the first such word, and what follows: the ground."""
    line = cut(text[:LONGEST])
    at, way = _way(line, 0)
    return way, "" if at is None else _after(line, at + 1)


def _way(line: Wording, begin: int) -> tuple[int | None, Way | None]:
    for at in range(begin, len(line.pieces)):
        for way, words in _WAYS.items():
            if line.word(at) in words:
                return at, way
    return None, None


def _between(line: Wording, begin: int, end: int | None) -> str:
    pieces = line.pieces[begin:end]
    return line.text[pieces[0].start : pieces[-1].end].strip(_BETWEEN) if pieces else ""


def _after(line: Wording, begin: int) -> str:
    return _between(line, begin, None)


def read_count(text: str, measure: Measure) -> int:
    """As `parse_amount`, but an empty shelf may be counted too."""
    plain = fold(text).strip(" .!")
    return 0 if plain in _NOTHING else parse_amount(text, measure)
