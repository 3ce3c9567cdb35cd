"""The asyncio of the archive: what Python's own gives, but for sockets, streams and processes, which a browser has not."""

from .coroutines import *
from .coroutines import __all__ as _coroutines
from .events import *
from .events import BaseDefaultEventLoopPolicy as DefaultEventLoopPolicy
from .events import __all__ as _events
from .exceptions import *
from .exceptions import __all__ as _exceptions
from .futures import *
from .futures import __all__ as _futures
from .locks import *
from .locks import __all__ as _locks
from .queues import *
from .queues import __all__ as _queues
from .runners import *
from .runners import __all__ as _runners
from .taskgroups import *
from .taskgroups import __all__ as _taskgroups
from .tasks import *
from .tasks import __all__ as _tasks
from .threads import *
from .threads import __all__ as _threads
from .timeouts import *
from .timeouts import __all__ as _timeouts

__all__ = (
    *("DefaultEventLoopPolicy",),
    *_coroutines,
    *_events,
    *_exceptions,
    *_futures,
    *_locks,
    *_queues,
    *_runners,
    *_taskgroups,
    *_tasks,
    *_threads,
    *_timeouts,
)
