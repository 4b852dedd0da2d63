"""A process that writes until it is killed, and says what it was told is safe."""

import asyncio
import sys

from storage.database import Database
from storage.opening import open_database
from tests.storage import tally


async def write_on(database: Database, name: str) -> None:
    number = 0
    while True:
        await database.write(tally.add, f"{name}-{number}")
        sys.stdout.write(f"{name}-{number}\n")
        sys.stdout.flush()
        number += 1


async def main(url: str) -> None:
    database = await open_database(url)
    await database.write(tally.make)
    await asyncio.gather(*(write_on(database, f"w{n}") for n in range(8)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
