"""Days and months as people name them, in Russian and English."""

from domain.wording import vocabulary

_WEEKDAYS = """
понедельник понедельника понедельникам пн monday mon|вторник вторника вторникам вт tuesday tues tue
среда среду среды средам ср wednesday wed|четверг четверга четвергам чт thursday thurs thur thu
пятница пятницу пятницы пятницам пт friday fri
суббота субботу субботы субботам сб saturday sat
воскресенье воскресенья воскресеньям воскр вс sunday sun
"""
_MONTHS = """
январь января янв january jan|февраль февраля фев february feb|март марта мар march mar
апрель апреля апр april apr|май мая may|июнь июня июн june jun|июль июля июл july jul
август августа авг august aug|сентябрь сентября сен сент september sep sept
октябрь октября окт october oct|ноябрь ноября ноя нояб november nov
декабрь декабря дек december dec
"""
AGO = ("назад", "ago")
DAYS_BACK = {
    ("сегодня",): 0,
    ("сегодняшний", "день"): 0,
    ("вчера",): 1,
    ("вчерашний", "день"): 1,
    ("позавчера",): 2,
    ("today",): 0,
    ("yesterday",): 1,
    ("day", "before", "yesterday"): 2,
    ("завтра",): -1,
    ("послезавтра",): -2,
    ("tomorrow",): -1,
    ("day", "after", "tomorrow"): -2,
}
DAYS_AGO = {
    **dict.fromkeys(("день", "дня", "дней", "сутки", "day", "days"), 1),
    **dict.fromkeys(("неделю", "недели", "недель", "неделя", "week", "weeks"), 7),
}
LAST = vocabulary("прошлый прошлая прошлое прошлую прошлого прошлой last")
THIS = vocabulary("этот эта это эту этого этой this")
NEXT = vocabulary("следующий следующая следующее следующую следующего следующей next")
LAST_WEEK = (("прошлой", "неделе"), ("прошлую", "неделю"), ("last", "week"))

_VAGUE = """
на днях|на выходных|на выходные|в выходные|в выходной|за выходные|за неделю|за месяц
прошлой неделе|прошлую неделю|этой неделе|позапрошлой неделе|следующей неделе
прошлом месяце|этом месяце|следующем месяце|прошлом году|этом году|прошлой ночью
last week|this week|next week|last month|this month|last year|this year|next month
last weekend|this weekend|the weekend|last night|other day
в январе|в феврале|в марте|в апреле|в мае|в июне|в июле|в августе|в сентябре|в октябре|в ноябре
в декабре|in january|in february|in march|in april|in may|in june|in july|in august
in september|in october|in november|in december
"""
EVERY = vocabulary("каждый каждая каждое каждую every each позапрошлый позапрошлую позапрошлое")
# A day said after one of these is the bound of something longer.
BOUNDS = vocabulary(
    "до с со по к ко от после перед кроме не until till to since before after by not except"
)
LEADS = vocabulary("в во за на on for from the")

# Words that also mean something else: surroundings, seated, the star.
DOUBLE = vocabulary("среда среду среды sat sun")


def _numbered(table: str) -> dict[str, int]:
    rows = table.strip().replace("\n", "|").split("|")
    return {word: number for number, row in enumerate(rows) for word in row.split()}


# No single day is meant.
VAGUE = frozenset(tuple(row.split()) for row in _VAGUE.strip().replace("\n", "|").split("|"))
WEEKDAYS = _numbered(_WEEKDAYS)
MONTHS = {word: number + 1 for word, number in _numbered(_MONTHS).items()}
