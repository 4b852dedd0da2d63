"""A letter's button acts in the unit that the letter is about, wherever one speaks now."""

from datetime import datetime

from domain.people import Member
from services.rights import require_member
from services.transactions import Look


async def there(look: Look, me: Member, unit_id: int, now: datetime) -> Member:
    """The member as they are in that unit; refuses with NotAllowed."""
    if unit_id == me.unit.id:
        return me
    return await look(require_member, me.id, now, unit_id)
