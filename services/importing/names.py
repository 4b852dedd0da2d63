"""Whom and what the names in a file mean: exactly, or in another order of words; else it asks."""

from collections.abc import Sequence

from domain.errors import Refusal
from domain.import_rows import Fault, HoursRow
from domain.wording import fold, shorten
from services.finding import find

# Names that are looked for among all; a file with more unknown ones is another cooperative's.
MOST_GUESSES, MOST_LIKELY = 300, 3
NOBODY = "none"


class NobodyOfThatName(Refusal):
    """Facts: `name`, `likely` (names, or `none`)."""

    message_id = "refusal-import-no-member"


class ManyOfThatName(Refusal):
    """Facts: `name`, `likely`."""

    message_id = "refusal-import-many-members"


class NoProjectOfThatName(Refusal):
    """Facts: `name`, `likely`."""

    message_id = "refusal-import-no-project"


class Meant:
    """Each spelling is looked for once."""

    def __init__(self, names: dict[int, str]) -> None:
        self.names = names
        self.exact: dict[str, list[int]] = {}
        for one, name in names.items():
            self.exact.setdefault(plain(name), []).append(one)
        self.known: dict[str, int | str] = {}
        self.guesses = 0

    def member(self, row: HoursRow, faults: list[Fault]) -> int | None:
        found = self._of(row.name)
        if isinstance(found, int):
            return found
        is_one_of_several = plain(row.name) in self.exact
        refusal = ManyOfThatName if is_one_of_several else NobodyOfThatName
        faults.append(Fault(row.line, refusal(name=row.name, likely=found)))
        return None

    def project(self, row: HoursRow, faults: list[Fault]) -> int | None:
        found = self._of(row.project)
        if isinstance(found, int):
            return found
        name = shorten(row.project)
        faults.append(Fault(row.line, NoProjectOfThatName(name=name, likely=found)))
        return None

    def _of(self, name: str) -> int | str:
        """The number; or the names that it may be, where that is not clear."""
        if name not in self.known:
            self.known[name] = self._find(name)
        return self.known[name]

    def _find(self, name: str) -> int | str:
        exact = self.exact.get(plain(name), [])
        if len(exact) == 1:
            return exact[0]
        if exact:
            return self._told(exact)
        self.guesses += 1
        if self.guesses > MOST_GUESSES:
            return NOBODY
        return self._told(find(name[:100], self.names).likely)

    def _told(self, ids: Sequence[int]) -> str:
        return ", ".join(self.names[one] for one in ids[:MOST_LIKELY]) or NOBODY


def plain(name: str) -> str:
    """The same for a name however its words are ordered and written."""
    return " ".join(sorted(fold(name).split()))
