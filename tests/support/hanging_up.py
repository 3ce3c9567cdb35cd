"""A browser that goes away in the middle of an answer, as pages do that are left or closed."""

import socket
import struct
import time
from typing import Final
from urllib.parse import urlsplit

_AT_ONCE: Final = struct.pack("ii", 1, 0)
"""SO_LINGER of no seconds: the connection is reset, and whoever writes into it is told."""
_TOLD_S: Final = 0.3


def hang_up(url: str, *, times: int = 5) -> None:
    """Ask for `url` and reset the connection, so many times; then give the server time to notice."""
    address = urlsplit(url)
    for _ in range(times):
        with socket.create_connection((address.hostname, address.port or 80), timeout=10) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            line.sendall(f"GET {address.path}?{address.query} HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
    time.sleep(_TOLD_S)
