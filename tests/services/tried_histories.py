"""Any history, tried many times: whoever fails is told of with as few steps as still fail."""

from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.services.cooperative import begin
from tests.services.lots import decision, history

EXAMPLES = {"sqlite": 25, "postgresql": 3}


async def try_histories(database, begun, set_back, add_steps=None):
    """`begun` makes a life that keeps its own plain reckoning; `add_steps` puts more into it."""
    coop = await database.write(begin)

    def tried(db):
        @settings(
            max_examples=EXAMPLES[db.dialect.name],
            deadline=None,
            database=None,
            phases=[Phase.generate],  # a lot has no simpler one; its steps are made fewer below
            suppress_health_check=list(HealthCheck),
        )
        @given(st.integers(0, 2**32))
        def holds(lot):
            draw = Random(lot)
            norm, steps = decision(draw), history(draw, clock_set_back=set_back)
            if add_steps:
                add_steps(draw, steps)

            def fails(some):
                return _problem(db, lambda: begun(db, coop), norm, some)

            if problem := fails(steps):
                raise AssertionError((norm, _shortest(fails, steps))) from problem

        holds()

    await database.write(tried)


def _problem(db, begun, norm, steps) -> Exception | None:
    with db.begin_nested() as before:
        try:
            life = begun()
            life.decide(norm)
            life.live(steps)
            life.end()
        except Exception as problem:
            return problem
        finally:
            before.rollback()
    return None


def _shortest(fails, steps):
    """As few steps as still fail, for whoever reads of it."""
    place = 0
    while place < len(steps):
        fewer = steps[:place] + steps[place + 1 :]
        if fails(fewer):
            steps = fewer
        else:
            place += 1
    return steps
