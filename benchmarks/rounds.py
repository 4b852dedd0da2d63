"""Runs the rivals in turn, several times, and compares medians: machines are noisy."""

import statistics
from collections.abc import Awaitable, Callable

Measure = Callable[[], Awaitable[float]]


async def compare(title: str, unit: str, rivals: dict[str, Measure], rounds: int = 5) -> None:
    """Print the median of each, its spread, and its ratio to the first."""
    found: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(rounds):
        for name, measure in rivals.items():
            found[name].append(await measure())
    print(f"\n{title} ({unit}; medians of {rounds})")
    base = statistics.median(next(iter(found.values())))
    for name, figures in found.items():
        median = statistics.median(figures)
        low, high = min(figures), max(figures)
        print(f"  {name:<44}{median:>10,.0f}  x{median / base:<6.2f} ({low:,.0f}-{high:,.0f})")
