"""All of them, one after the other."""

import asyncio

from benchmarks import (
    closing,
    delivery,
    digest,
    pictures,
    sharing,
    standing,
    starting,
    transactions,
    updates,
)

PARTS = (
    transactions,
    updates,
    delivery,
    pictures,
    standing,
    digest,
    closing,
    sharing,
    starting,
)


async def main() -> None:
    for one in PARTS:
        await one.main()


if __name__ == "__main__":
    asyncio.run(main())
