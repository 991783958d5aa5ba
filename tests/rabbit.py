"""A private RabbitMQ node for tests: own ports, own epmd, own folder, loopback only, gone when the tests are."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import quote

import pytest
import trustme

from tests.ports import Ports, is_free

USER = "desk"
PASSWORD = "desk-secret"
START_SECONDS = 60.0
STOP_SECONDS = 20.0
CTL_SECONDS = 60.0
POLL_SECONDS = 0.05
VHOSTS_AT_ONCE = 16

# Is told the process group of the node, or none, and ends what is left once nobody can tell it anything any more, be
# it because the tests were killed.
GUARDIAN = """
while read -r line; do group=$line; done
[ -n "$group" ] && kill -9 "-$group" 2> /dev/null
rm -rf -- "$1"
"""


class Rabbit:
    """A RabbitMQ node of one's own. What is durable survives stop(), kill() and start(); close() removes all.

    Every method blocks: inside a running event loop call them through asyncio.to_thread.
    """

    def __init__(self, *, plugins: Sequence[str] = (), tls: bool = False) -> None:
        self._server = _program("rabbitmq-server")
        self._ctl = _program("rabbitmqctl")
        self._epmd = _program("epmd")
        self._ports = Ports(4)
        self._folder = Path(tempfile.mkdtemp(prefix="thrillmon-rabbit-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._group = 0
        call = ["/bin/sh", "-c", GUARDIAN, "guardian", str(self._folder)]
        self._guardian = subprocess.Popen(call, stdin=subprocess.PIPE, process_group=0)
        self._vhosts_made = 0
        self._vhosts_ready: list[str] = []
        self.user = USER
        self.password = PASSWORD
        self.port, self._distribution_port, self._epmd_port, tls_port = self._ports.numbers
        self.tls_port = tls_port if tls else None
        self.ca_file = self._folder / "ca.pem"
        self.log_file = self._folder / "output.log"
        self._write_configuration(plugins)

    @property
    def url(self) -> str:
        """The AMQP address of the default vhost, user and password included."""
        return self.vhost_url("/")

    @property
    def tls_url(self) -> str:
        """The AMQPS address of the default vhost; its certificate is good for 127.0.0.1 and localhost."""
        if self.tls_port is None:
            raise RuntimeError("this node was made without tls=True")
        return f"amqps://{self.user}:{self.password}@127.0.0.1:{self.tls_port}/"

    def vhost_url(self, vhost: str) -> str:
        """Return the AMQP address of a vhost."""
        path = "" if vhost == "/" else quote(vhost, safe="")
        return f"amqp://{self.user}:{self.password}@127.0.0.1:{self.port}/{path}"

    def start(self) -> None:
        """Start the node and wait until it serves. Raises RuntimeError with its output when it does not."""
        if self._processes:
            raise RuntimeError("the node is already running")
        try:
            # The node would start an epmd that outlives everything; ours is in a group that is ended as one.
            epmd = self._spawn([self._epmd, "-address", "127.0.0.1", "-port", str(self._epmd_port)])
            self._group = epmd.pid
            self._tell_guardian(str(self._group))
            self._wait_until(lambda: not is_free(self._epmd_port), epmd)
            self.log_file.unlink(missing_ok=True)
            node = self._spawn([self._server], group=self._group)
            self._wait_until(lambda: b"completed with" in self.log_file.read_bytes(), node)
        except BaseException:
            self.kill()
            raise

    def stop(self) -> None:
        """Shut the node down in order: clients get a connection.close."""
        if self._processes:
            node = self._processes[-1]
            node.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                node.wait(STOP_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End the node at once, as a power cut would."""
        if self._group:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._group, signal.SIGKILL)
        for process in self._processes:
            process.kill()
            process.wait()
        self._processes.clear()
        self._group = 0
        self._tell_guardian("")

    def restart(self) -> None:
        """Stop in order and start again on the same ports with what was durable."""
        self.stop()
        self.start()

    def close(self) -> None:
        """Stop without ceremony and leave nothing behind."""
        self.kill()
        self._guardian.communicate()
        self._ports.close()

    def ctl(self, *arguments: str) -> str:
        """Run rabbitmqctl on this node and return what it printed. Raises RuntimeError when it fails."""
        if not self._processes:
            raise RuntimeError("the node is not running")
        call = [self._ctl, "--quiet", *arguments]
        done = subprocess.run(
            call, env=self._environment(), capture_output=True, text=True, timeout=CTL_SECONDS, check=False
        )
        if done.returncode:
            raise RuntimeError(f"rabbitmqctl {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return done.stdout

    def add_vhost(self, vhost: str) -> str:
        """Make a vhost, open to the node's user, and return its address."""
        self._add_vhosts([vhost])
        return self.vhost_url(vhost)

    def fresh_vhost(self) -> str:
        """Return the address of a vhost that nobody has used."""
        if not self._vhosts_ready:
            # One call of rabbitmqctl takes longer than most tests: make several at once.
            numbers = range(self._vhosts_made, self._vhosts_made + VHOSTS_AT_ONCE)
            self._vhosts_made += VHOSTS_AT_ONCE
            self._vhosts_ready = [f"fresh-{number}" for number in numbers]
            self._add_vhosts(self._vhosts_ready)
        return self.vhost_url(self._vhosts_ready.pop())

    def add_user(
        self, user: str, password: str, *, vhost: str = "/", configure: str = ".*", write: str = ".*", read: str = ".*"
    ) -> None:
        """Make a user with these permissions (regular expressions on names) on one vhost."""
        self.ctl("add_user", user, password)
        self.ctl("set_permissions", "-p", vhost, user, configure, write, read)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _tell_guardian(self, group: str) -> None:
        stdin = self._guardian.stdin
        if stdin is not None and not stdin.closed:
            stdin.write(f"{group}\n".encode())
            stdin.flush()

    def _add_vhosts(self, vhosts: Sequence[str]) -> None:
        names = ",".join(f'<<"{vhost}">>' for vhost in vhosts)
        every = '<<".*">>,' * 3
        self.ctl(
            "eval",
            f'[begin rabbit_vhost:add(V,<<"tests">>),rabbit_auth_backend_internal:set_permissions(<<"{self.user}">>,'
            f'V,{every}<<"tests">>) end || V <- [{names}]],ok.',
        )

    def _spawn(self, call: Sequence[str], group: int = 0) -> subprocess.Popen[bytes]:
        with self.log_file.open("ab") as output:
            process = subprocess.Popen(
                call,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                process_group=group,
            )
        self._processes.append(process)
        return process

    def _wait_until(self, ready: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
        for _ in range(round(START_SECONDS / POLL_SECONDS)):
            if ready():
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(POLL_SECONDS)
                break
        output = self.log_file.read_text(errors="replace")[-4000:]
        raise RuntimeError(f"RabbitMQ did not start:\n{output}")

    def _environment(self) -> dict[str, str]:
        folder = str(self._folder)
        quiet = "+sbwt none +sbwtdcpu none +sbwtdio none"
        return {
            "PATH": os.environ.get("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"),
            "HOME": folder,
            "LANG": "C.UTF-8",
            "ERL_CRASH_DUMP_SECONDS": "0",
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_EPMD_PORT": str(self._epmd_port),
            "ERL_FLAGS": "-start_epmd false",
            "RABBITMQ_CONFIG_FILE": f"{folder}/rabbitmq.conf",
            "RABBITMQ_CONF_ENV_FILE": f"{folder}/rabbitmq-env.conf",
            "RABBITMQ_DIST_PORT": str(self._distribution_port),
            "RABBITMQ_ENABLED_PLUGINS_FILE": f"{folder}/enabled_plugins",
            "RABBITMQ_GENERATED_CONFIG_DIR": f"{folder}/config",
            "RABBITMQ_LOG_BASE": f"{folder}/log",
            "RABBITMQ_LOGS": "-",
            "RABBITMQ_MNESIA_BASE": f"{folder}/mnesia",
            "RABBITMQ_NODENAME": f"thrillmon-{self.port}@localhost",
            "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
            "RABBITMQ_NODE_PORT": str(self.port),
            "RABBITMQ_PID_FILE": f"{folder}/pid",
            # Makes the script become the node instead of starting it, so that its end is ours to wait for.
            "RUNNING_UNDER_SYSTEMD": "true",
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": f"-kernel inet_dist_use_interface {{127,0,0,1}} {quiet}",
        }

    def _write_configuration(self, plugins: Sequence[str]) -> None:
        lines = [
            "loopback_users = none",
            f"listeners.tcp.1 = 127.0.0.1:{self.port}",
            f"default_user = {self.user}",
            f"default_pass = {self.password}",
            "disk_free_limit.absolute = 200MB",
            "log.console.level = info",
        ]
        if self.tls_port is not None:
            authority = trustme.CA()
            authority.cert_pem.write_to_path(str(self.ca_file))
            certificate = authority.issue_cert("127.0.0.1", "localhost")
            certificate.private_key_pem.write_to_path(str(self._folder / "key.pem"))
            for pem in certificate.cert_chain_pems:
                pem.write_to_path(str(self._folder / "cert.pem"), append=True)
            lines += [
                f"listeners.ssl.1 = 127.0.0.1:{self.tls_port}",
                f"ssl_options.cacertfile = {self.ca_file}",
                f"ssl_options.certfile = {self._folder}/cert.pem",
                f"ssl_options.keyfile = {self._folder}/key.pem",
                "ssl_options.verify = verify_none",
            ]
        (self._folder / "rabbitmq.conf").write_text("\n".join(lines) + "\n")
        (self._folder / "enabled_plugins").write_text(f"[{','.join(plugins)}].\n")


class MakeRabbit(Protocol):
    """Starts a node for one test; the fixture ends it."""

    def __call__(self, *, plugins: Sequence[str] = (), tls: bool = False) -> Rabbit:
        """Start a node of one's own and return it."""
        ...


@pytest.fixture(scope="session")
def rabbit() -> Iterator[Rabbit]:
    """The node that all tests of this process share; use rabbit_url, so that they do not share its content."""
    with Rabbit() as node:
        yield node


@pytest.fixture
def rabbit_url(rabbit: Rabbit) -> str:
    """The address of a vhost of the shared node that nobody has used."""
    return rabbit.fresh_vhost()


@pytest.fixture
def make_rabbit() -> Iterator[MakeRabbit]:
    """Nodes for one test alone, to be killed, restarted or given plugins."""
    with contextlib.ExitStack() as nodes:

        def make(*, plugins: Sequence[str] = (), tls: bool = False) -> Rabbit:
            return nodes.enter_context(Rabbit(plugins=plugins, tls=tls))

        yield make


def _program(name: str) -> str:
    # Debian's scripts in sbin insist on a user of their own; those beside the library take the one who calls.
    found = shutil.which(name, path="/usr/lib/rabbitmq/bin") or shutil.which(name)
    if found is None:
        raise RuntimeError(
            f"{name} was not found: these tests need RabbitMQ 3.10 (Debian: apt install rabbitmq-server)"
        )
    return found
