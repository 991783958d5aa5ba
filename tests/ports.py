"""Free ports for programs that tests start, out of the way of everybody else's."""

import random
import socket

# Below the ephemeral ports, so that no outgoing connection of this machine sits on one of ours.
ROWS = range(20_000, 32_000, 8)


class Ports:
    """Some free ports of 127.0.0.1; a port beside them is held as a token, so that parallel test runs do not meet.

    numbers: the ports. Raises RuntimeError when there is no row of so many (at most seven).
    """

    def __init__(self, count: int) -> None:
        for first in random.sample(ROWS, len(ROWS)):
            token = socket.socket()
            try:
                token.bind(("127.0.0.1", first))
            except OSError:
                token.close()
                continue
            self.numbers = range(first + 1, first + 1 + count)
            if all(map(is_free, self.numbers)):
                self._token = token
                return
            token.close()
        raise RuntimeError(f"no {count} free ports in a row between {ROWS.start} and {ROWS.stop}")

    def close(self) -> None:
        """Give the ports back."""
        self._token.close()


def is_free(port: int) -> bool:
    """Tell whether nobody listens on a port of 127.0.0.1."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
