"""Where things stand in a chart: how high an amount reaches, in which column a time lies."""

from dataclasses import dataclass

from handlers.pictures.looks import INSIDE, MARGIN


@dataclass(frozen=True, slots=True)
class Scale:
    """Points for an amount: `most` is as high as `height`."""

    most: float
    height: float

    def of(self, amount: float) -> float:
        return max(0.0, amount) * self.height / self.most if self.most > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of one width side by side, a time in each."""

    count: int
    first: float = MARGIN
    width: float = INSIDE

    @property
    def step(self) -> float:
        return self.width / max(1, self.count)

    def left(self, number: int) -> float:
        return self.first + number * self.step

    def middle(self, number: int) -> float:
        return self.left(number) + self.step / 2
