"""One writer at a time across processes, checkpoints included.

SQLite before 3.51.3 may damage a database where two connections write and checkpoint its WAL at
the same moment; a command of the operator beside the running bot would be such a second one.
"""

import os
from pathlib import Path
from types import TracebackType

try:
    import fcntl
except ImportError:  # Windows locks files of its own accord
    fcntl = None  # type: ignore[assignment]


class Door:
    """Held by who writes; the system lets go of it for a process that dies."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(f"{path}-lock", os.O_RDWR | os.O_CREAT, 0o600)

    def __enter__(self) -> None:
        if fcntl is not None:
            fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if fcntl is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        os.close(self._file)
