"""All of them, one after the other."""

import asyncio

from benchmarks import closing, delivery, pictures, standing, starting, transactions, updates


async def main() -> None:
    for one in (transactions, updates, delivery, pictures, standing, closing, starting):
        await one.main()


if __name__ == "__main__":
    asyncio.run(main())
