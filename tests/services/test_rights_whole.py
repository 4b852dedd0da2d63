"""The table of rights is whole: whatever is done by somebody at a moment has a row in it."""

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path
from types import FunctionType

import services

ACTING, HERE = ("me", "by"), Path(__file__).parent
# What is no deed of its own, or has nobody to refuse.
READ_BY_THE_DESK = "read for whom `desk.at` has let in"
CLOSING = "a part of closing a unit, which has a row"
EXCEPTIONS = {
    "groups.untie_all": CLOSING,
    "leave_answers.refuse_all": CLOSING,
    "desk_cards.applicant": READ_BY_THE_DESK,
    "desk_cards.leave": READ_BY_THE_DESK,
    "desk_cards.money": READ_BY_THE_DESK,
    "desk_cards.project": READ_BY_THE_DESK,
    "desk_cards.request": READ_BY_THE_DESK,
    "importing.checking.check_hours": "a part of `check`, which has a row",
    "unit_moves.places": "lists only what one may, and so refuses nobody",
}


def in_services():
    for module in pkgutil.walk_packages(services.__path__, "services."):
        for name, one in vars(importlib.import_module(module.name)).items():
            is_own = isinstance(one, FunctionType) and one.__module__ == module.name
            if is_own and not name.startswith("_"):
                yield one


def named(function):
    return f"{function.__module__.removeprefix('services.')}.{function.__name__}"


def is_deed(function):
    """Whoever asks for nothing but what is their own is asked for no moment."""
    names = list(inspect.signature(function).parameters)
    return "now" in names and len(names) > 1 and names[0] == "db" and names[1] in ACTING


def tried():
    """Functions that a row of the table calls with `me`."""
    for file in HERE.glob("deeds*.py"):
        module = importlib.import_module(f"tests.services.{file.stem}")
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and "me" in {ast.unparse(one) for one in node.args[:2]}:
                yield _called(node.func, vars(module))


def _called(function, names):
    """`projects.join`, or a name that was imported by itself."""
    match function:
        case ast.Name(id=name):
            return names.get(name)
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return getattr(names.get(module), name, None)


def test_whatever_somebody_does_has_a_row_in_the_table_of_rights_or_a_reason():
    rows = {named(one) for one in tried() if isinstance(one, FunctionType)}
    deeds = {named(one) for one in in_services() if is_deed(one)}
    assert deeds - rows - set(EXCEPTIONS) == set()
    assert set(EXCEPTIONS) <= deeds - rows
