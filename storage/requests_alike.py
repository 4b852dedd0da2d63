"""Many requests like one that was just granted: the same rows for other members and amounts."""

from collections.abc import Sequence

from sqlalchemy import insert, select

from domain.ledger import Basis
from storage.database import Connection
from storage.tables import movement, request

MemberAmount = tuple[int, int]


def add(db: Connection, request_id: int, others: Sequence[MemberAmount]) -> None:
    """With the movements that rest on it; of such as cost nothing, for pay is each one's own."""
    rows = _like(db, request_id, others)
    added = insert(request).returning(request.c.id, sort_by_parameter_order=True)
    ids = list(db.execute(added, rows).scalars())
    on_it = (movement.c.ground == Basis.REQUEST, movement.c.ground_id == request_id)
    for moved in db.execute(select(movement).where(*on_it)).mappings().all():
        common = {name: value for name, value in moved.items() if name != "id"}
        db.execute(
            insert(movement),
            [
                {**common, "amount": amount, "ground_id": new}
                for new, (_, amount) in zip(ids, others, strict=True)
            ],
        )


def _like(
    db: Connection, request_id: int, others: Sequence[MemberAmount]
) -> list[dict[str, object]]:
    first = db.execute(select(request).where(request.c.id == request_id)).mappings().one()
    assert not first["paid"]
    common = {name: value for name, value in first.items() if name != "id"}
    return [
        {**common, "member_id": who, "asked": amount, "granted": amount} for who, amount in others
    ]
