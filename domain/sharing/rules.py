"""The rules by their names.

Each is a fixed order of small takings, cut off where the supply ends. So nobody gets more than
they asked for, nothing is left while a wish is unmet, and more supply gives nobody less.
"""

from collections.abc import Callable, Sequence

from domain.items import Rule
from domain.sharing.by_labour import by_labour
from domain.sharing.by_need import by_need
from domain.sharing.even import even
from domain.sharing.first_come import first_come
from domain.sharing.wishes import Shared, Wished

Share = Callable[[Sequence[Wished], int, int], list[Shared]]

RULES: dict[Rule, Share] = {
    Rule.FIRST: first_come,
    Rule.EVEN: even,
    Rule.NEED: by_need,
    Rule.LABOUR: by_labour,
}
