"""What is said of a file: its faults, or what would be written."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from domain.import_columns import RowKind
from domain.import_rows import Fault
from handlers.importing.buttons import Stop, Template, Write
from handlers.pages import Page, button, shortened
from locales import Say
from services.importing.checking import Checked
from services.importing.writing import Imported

IN_THE_CHAT, MOST_MONTHS, MOST_ALIKE = 20, 12, 10
MOST_LINE, MOST_TEXT = 160, 3900


def ask_page(say: Say, most: int, rows: int) -> Page:
    keys = [
        button(say("import-template", kind=one.value), Template(kind=one.value)) for one in RowKind
    ]
    return Page(say("import-ask", megabytes=most, rows=rows), [keys])


def template(say: Say, kind: RowKind) -> list[list[str]]:
    """Its columns, and a row that shows how."""
    columns = say(f"import-columns-{kind.value}").split("|")
    example = say(f"import-example-{kind.value}").split("|")
    return [[cell.strip() for cell in row] for row in (columns, example)]


def faults_page(say: Say, faults: Sequence[Fault]) -> Page:
    lines = [say("import-faults", count=len(faults))]
    lines += [shortened(line_of(say, one), MOST_LINE) for one in faults[:IN_THE_CHAT]]
    if len(faults) > IN_THE_CHAT:
        lines.append(say("import-faults-more", count=len(faults) - IN_THE_CHAT))
    lines += ["", say("import-nothing-written")]
    return Page(shortened("\n".join(lines), MOST_TEXT))


def line_of(say: Say, fault: Fault) -> str:
    return say("import-line", line=fault.line, fault=in_words(say, fault))


def in_words(say: Say, fault: Fault) -> str:
    return " ".join(say(fault.refusal.message_id, **fault.refusal.facts).split())


def with_faults(
    say: Say, table: Sequence[Sequence[str]], faults: Sequence[Fault]
) -> list[list[str]]:
    """The same rows with what is wrong in a last column, or in the one it had before."""
    wrong: dict[int, list[str]] = defaultdict(list)
    for fault in faults:
        wrong[fault.line].append(in_words(say, fault))
    width, name = max(map(len, table)), say("import-column-fault")
    header = next(line for line, row in enumerate(table, 1) if any(map(str.strip, row)))
    at = list(table[header - 1]).index(name) if name in table[header - 1] else width
    told = {line: "; ".join(words) for line, words in wrong.items()} | {header: name}
    return [_put(row, at, told.get(line, "")) for line, row in enumerate(table, 1)]


def _put(row: Sequence[str], at: int, words: str) -> list[str]:
    cells = [*row, *[""] * (at + 1 - len(row))]
    cells[at] = words
    return cells


def preview_page(say: Say, checked: Checked, draft: int) -> Page:
    lines = _members(say, checked) if checked.kind is RowKind.MEMBERS else _hours(say, checked)
    keys = [
        button(say("import-key-write"), Write(draft=draft)),
        button(say("import-key-stop"), Stop()),
    ]
    return Page(shortened("\n".join(lines), MOST_TEXT), [keys])


def _members(say: Say, checked: Checked) -> list[str]:
    lines = [say("import-would-members", count=checked.rows), say("import-members-norm")]
    if checked.alike:
        lines += ["", say("import-alike")]
        lines += [
            say("import-alike-line", name=name, known=known)
            for name, known in checked.alike[:MOST_ALIKE]
        ]
        more = len(checked.alike) - MOST_ALIKE
        lines += [say("credit-more", count=more)] if more > 0 else []
    return lines


def _hours(say: Say, checked: Checked) -> list[str]:
    minutes = sum(row.minutes for row in checked.hours)
    lines = [
        say(
            "import-would-hours",
            count=checked.rows,
            members=len({row.member_id for row in checked.hours}),
            projects=len({row.project_id for row in checked.hours}),
            minutes=minutes,
        ),
        *_months(say, checked),
    ]
    if checked.again:
        lines += ["", say("import-again", count=checked.again)]
    return lines


def _months(say: Say, checked: Checked) -> list[str]:
    months: dict[date, int] = defaultdict(int)
    for row in checked.hours:
        months[row.day.replace(day=1)] += row.minutes
    listed = sorted(months.items())
    lines = [
        say(
            "import-month",
            month=say("import-month-name", month=one.month, year=str(one.year)),
            minutes=minutes,
        )
        for one, minutes in listed[-MOST_MONTHS:]
    ]
    more = len(listed) - MOST_MONTHS
    return ([say("import-months-before", count=more)] if more > 0 else []) + lines


def done_in_words(say: Say, done: Imported) -> str:
    if done.kind is RowKind.MEMBERS:
        return say("import-done-members", count=done.rows)
    return say("import-done-hours", count=done.rows, minutes=done.minutes)
