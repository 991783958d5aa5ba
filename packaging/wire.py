"""Generate thrillmon/wire from protos/: the build does it (packaging/hook.py), or python packaging/wire.py."""

import shutil
import sys
from importlib.resources import files
from pathlib import Path

from grpc_tools import protoc

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "thrillmon/wire"


def generate(root: Path = ROOT) -> None:
    """Write message classes and their type stubs for every file under protos/.

    Raises SystemExit when protoc finds an error; protoc itself has then said where.
    """
    protos = root / "protos"
    wire = root / PACKAGE
    sources = sorted(path.relative_to(protos).as_posix() for path in protos.rglob("*.proto"))
    shutil.rmtree(wire, ignore_errors=True)
    arguments = [
        "protoc",
        # The virtual path makes the generated imports absolute: thrillmon.wire.recorder and so on.
        f"-I{PACKAGE}={protos}",
        f"-I{files('grpc_tools') / '_proto'}",
        f"--python_out={root}",
        f"--pyi_out={root}",
        *(f"{PACKAGE}/{source}" for source in sources),
    ]
    if protoc.main(arguments) != 0:  # pyright: ignore[reportUnknownMemberType]
        sys.exit("protoc could not compile protos/")
    for folder in (wire, *(path for path in wire.rglob("*") if path.is_dir())):
        text = '"""Generated from protos/ at build time; never edited, never committed."""\n'
        (folder / "__init__.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    generate()
