"""How closing finds the accounts that are left: not by looking through those that are closed."""

from datetime import date

from sqlalchemy import event

from storage import closings
from storage.opening import connect


async def test_accounts_of_a_cycle_are_found_by_the_index_of_cycles(sqlite_url):
    database = await connect(sqlite_url)
    asked = []

    def plan(db):
        def note(_, __, statement, parameters, *___):
            asked.append((statement, parameters))

        event.listen(db.engine, "before_cursor_execute", note)
        closings.running(db, 1, date(2026, 11, 16), date(2026, 11, 22), 400)
        event.remove(db.engine, "before_cursor_execute", note)
        statement, parameters = asked[0]
        explained = db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return [row[3] for row in explained]

    steps = await database.write(plan)
    await database.close()
    assert "USING INDEX ix_labour_account_cycle (unit_id=? AND cycle_first=?)" in steps[0]
    assert not any("SCAN" in step or "TEMP" in step for step in steps)
