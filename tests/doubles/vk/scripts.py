"""VK's `execute`: a list of calls, read as the JSON that it must be, never run as code."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from tests.doubles.vk.world import Refused

MOST_CALLS = 25
COMPILE, RUNTIME = 12, 13
START, END, CALL = "return [", "];", "API."
Perform = Callable[[str, dict[str, str]], Any]


def execute(code: str, perform: Perform) -> dict[str, Any]:
    """A call that fails returns false; the errors stand beside, in their order."""
    calls = list(read_calls(code))
    if len(calls) > MOST_CALLS:
        raise Refused(RUNTIME, "Runtime error occurred during code invocation: Too many API calls")
    responses: list[Any] = []
    errors: list[dict[str, Any]] = []
    for name, form in calls:
        try:
            responses.append(perform(name, form))
        except Refused as refused:
            responses.append(False)
            told = {"error_code": refused.code, "error_msg": refused.text}
            errors.append({"method": name, **told})
    return {"response": responses} | ({"execute_errors": errors} if errors else {})


def read_calls(code: str) -> Iterator[tuple[str, dict[str, str]]]:
    if not (code.startswith(START) and code.endswith(END)) or "\u2028" in code:
        raise Refused(COMPILE, "Unable to compile code")
    rest = code[len(START) : -len(END)]
    while rest:
        name, bracket, rest = rest.removeprefix(CALL).partition("(")
        values, end = _values(rest)
        if not bracket or rest[end : end + 1] != ")":
            raise Refused(COMPILE, "Unable to compile code")
        yield name, values
        rest = rest[end + 1 :].removeprefix(",").lstrip()


def _values(text: str) -> tuple[dict[str, str], int]:
    try:
        values, end = json.JSONDecoder().raw_decode(text)
    except ValueError:
        raise Refused(COMPILE, "Unable to compile code") from None
    return {name: str(value) for name, value in values.items()}, end
