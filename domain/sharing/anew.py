"""Sharing out once more when less or more has come, while some have been handed theirs already.

What is handed over stays where it is. Whoever has more than the new share keeps that and is left
out of the reckoning with it; what remains is shared out among the others by the same rule, until
nobody has more than the share.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.sharing.rules import Share
from domain.sharing.wishes import Shared, Wished


def share_anew(
    share: Share, wishes: Sequence[Wished], supply: int, portion: int, handed: Mapping[int, int]
) -> list[Shared]:
    """`handed` over by member; together at most the supply. Places are those of the whole rule."""
    kept: dict[int, int] = {}
    first = shares = share(wishes, supply, portion)
    while over := [one for one in shares if one.granted < handed.get(one.wished.member_id, 0)]:
        kept |= {one.wished.member_id: handed[one.wished.member_id] for one in over}
        others = [one for one in wishes if one.member_id not in kept]
        shares = share(others, supply - sum(kept.values()), portion)
    granted = {one.wished.member_id: one.granted for one in shares} | kept
    return [replace(one, granted=granted[one.wished.member_id]) for one in first]
