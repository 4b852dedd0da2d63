"""Days of leave as members write them in English, read on Monday, 23 November 2026."""

from datetime import date

from domain.cycles import Span
from tests.domain.spans import day, days, since

DAYS = [
    ("from 1 to 10 December", days("1.12", "10.12")),
    ("FROM THE 1ST TO THE 10TH OF DECEMBER", days("1.12", "10.12")),
    ("between 1 and 10 December", days("1.12", "10.12")),
    ("1-10 Dec", days("1.12", "10.12")),
    ("1–10 Dec.", days("1.12", "10.12")),
    ("December 1 - 10", days("1.12", "10.12")),
    ("Dec 1st through Dec 10th", days("1.12", "10.12")),
    ("December 28 to January 8", Span(date(2026, 12, 28), date(2027, 1, 8))),
    ("Dec 28, 2026 - Jan 8, 2027", Span(date(2026, 12, 28), date(2027, 1, 8))),
    ("1/12 - 10/12", days("1.12", "10.12")),
    ("2026-12-01 to 2026-12-10", days("1.12", "10.12")),
    ("from tomorrow for a week", days("24.11", "30.11")),
    ("for 3 days from Wednesday", days("25.11", "27.11")),
    ("starting from Wednesday for two weeks", days("25.11", "8.12")),
    ("for two weeks", days("23.11", "6.12")),
    ("a month from 1 December", days("1.12", "31.12")),
    ("next week", days("30.11", "6.12")),
    ("the whole next week", days("30.11", "6.12")),
    ("last week", days("16.11", "22.11")),
    ("all of December", days("1.12", "31.12")),
    ("tomorrow", day("24.11")),
    ("the day after tomorrow", day("25.11")),
    ("on Thursday", day("26.11")),
    ("this Friday", day("27.11")),
    ("Wednesday next week", day("2.12")),
    ("in 3 days", day("26.11")),
    ("the 5th", day("5.12")),
    ("5th of December", day("5.12")),
    ("today and tomorrow", days("23.11", "24.11")),
    ("until 10 December", days("23.11", "10.12")),
    ("till Friday inclusive", days("23.11", "27.11")),
    ("until the end of the week", days("23.11", "29.11")),
    ("until the end of January", Span(date(2026, 11, 23), date(2027, 1, 31))),
    ("from 1 December", since("1.12")),
    ("since 16 November", since("16.11")),
    ("16-20 November", days("16.11", "20.11")),
    ("October 16", [day("16.10"), Span(date(2027, 10, 16), date(2027, 10, 16))]),
    ("from Monday", [since("23.11"), since("30.11")]),
    ("from Monday for 3 days", [days("23.11", "25.11"), days("30.11", "2.12")]),
    ("next Friday", [day("27.11"), day("4.12")]),
    ("every Tuesday", []),
    ("next 3 days", []),
    ("in December", []),
    ("February 30", []),
    ("some day", []),
]

PAST = [
    ("was ill October 16", day("16.10")),
    ("since Wednesday", since("18.11")),
    ("I was away from 16 to 20, back now", days("16.11", "20.11")),
]
