"""A process whose disk fills up; prints what it was told is safe, and how the rest failed."""

import asyncio
import json
import resource
import sys

from sqlalchemy.exc import DBAPIError

from storage.opening import connect
from tests.storage import tally

ROUNDS, AT_ONCE, ROOM = 40, 64, 150_000


async def main(url: str) -> None:
    database = await connect(url)
    await database.write(tally.make)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, resource.RLIM_INFINITY))
    names = [[f"{turn}-{n}" for n in range(AT_ONCE)] for turn in range(ROUNDS)]
    said, failed = [], 0
    for some in names:
        writes = (database.write(tally.add, name) for name in some)
        answers = await asyncio.gather(*writes, return_exceptions=True)
        failed += sum(isinstance(answer, DBAPIError) for answer in answers)
        said += [
            name for name, answer in zip(some, answers, strict=True) if isinstance(answer, int)
        ]
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await database.write(tally.add, "room again")
    await database.close()
    sys.stdout.write(json.dumps({"said": said, "failed": failed}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
