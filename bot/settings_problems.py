"""What is wrong with a setting: the id of its words and the setting's name, never its value."""

import re

from pydantic import ValidationError

# pydantic's own kinds of errors, by how their names begin.
_KINDS = {
    "int": "wrong-setting-number",
    "literal": "wrong-setting-choice",
    "extra": "wrong-setting-unknown",
}
_OURS = "wrong-setting-"


class SettingsProblem(Exception):
    """One sentence for the operator, which names the setting."""

    def __init__(self, name: str, message_id: str, **facts: str) -> None:
        super().__init__(f"{name}: {message_id}")
        self.name = name
        self.message_id = message_id
        self.facts = {"name": name} | facts


def first_problem(wrong: ValidationError) -> SettingsProblem:
    error = wrong.errors(include_input=False, include_url=False)[0]
    name = ".".join(str(part) for part in error["loc"]).upper()
    facts = error.get("ctx", {})
    if "expected" in facts:
        words = ", ".join(re.findall(r"'([^']+)'", str(facts["expected"])))
        return SettingsProblem(name, "wrong-setting-choice", words=words)
    return SettingsProblem(name, _message_id(error["type"], str(facts.get("error", ""))))


def _message_id(kind: str, said: str) -> str:
    """Our validators say the id themselves; a library's own words may quote the value."""
    if said.startswith(_OURS):
        return said
    known = (words for start, words in _KINDS.items() if kind.startswith(start))
    return next(known, "wrong-setting-value")
