"""Makes this machine able to run the program: system libraries, virtual environment, packages.

Standard library only, because it runs before anything is installed. Each step looks first and
does nothing when all is there, so a second start costs milliseconds. The site's own settings of
pip (package index, certificates, proxy) are left alone; a folder ``wheelhouse/`` makes the
set-up work without any network.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

PYTHONS = ((3, 11), (3, 14))
"""Oldest and newest Python the locked packages exist for."""

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
}
"""What Qt's wheel expects from a Linux system, and the Debian package that brings it."""

WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a window on X11 needs beyond that."""


class SetupError(Exception):
    """The machine cannot be set up; the text says what to do."""


class Run(Protocol):
    """Runs a program to its end and returns its exit code (`subprocess.call`)."""

    def __call__(self, command: Sequence[str]) -> int: ...


def run_program(command: Sequence[str]) -> int:
    """Run a program with its output on this terminal."""
    return subprocess.call(list(command))


def check_python(version: tuple[int, int]) -> None:
    """Raise SetupError when the locked packages do not exist for this Python."""
    oldest, newest = PYTHONS
    if not oldest <= version <= newest:
        wanted = " to ".join(".".join(map(str, edge)) for edge in PYTHONS)
        raise SetupError(
            f"this is Python {version[0]}.{version[1]}; CUS Desktop needs Python {wanted}. "
            f"Install one and start again with it, for example: python3.12 dev.py run"
        )


def ensure_system(*, window: bool, run: Run = run_program) -> None:
    """Install the system libraries Qt needs; on Debian and Ubuntu as root, else say the command."""
    if not sys.platform.startswith("linux"):
        return
    wanted = {**QT_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if missing:
        _install_packages(missing, "Qt needs system libraries", run)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install_packages(packages: Sequence[str], why: str, run: Run) -> None:
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise SetupError(f"{why}; on Debian they are called: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise SetupError(f"{why}. Please run once: sudo {' '.join(install)}")
    print(f"{why}: installing {' '.join(packages)}", flush=True)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if run([*quiet, *install]) != 0:  # package lists are absent on a fresh machine
        run([*quiet, "apt-get", "update", "-q"])
        if run([*quiet, *install]) != 0:
            raise SetupError(f"{why}, but apt-get could not install: {' '.join(packages)}")


@dataclass(frozen=True)
class Environment:
    """The virtual environment of one source tree and what has been put into it."""

    root: Path
    run: Run = run_program

    @property
    def folder(self) -> Path:
        """The folder ``.venv``."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside, where the system puts it."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def is_ready(self, needs: Sequence[str]) -> bool:
        """True when everything in ``needs`` (locks, ``qt``, ``window``) is known to be there."""
        stamp = self._stamp()
        return all(stamp.get(need) == self._fingerprint(need) for need in needs)

    def ensure(self, locks: Sequence[str], *, window: bool) -> None:
        """Set up whatever is missing; raises SetupError with a sentence that helps."""
        system = ["qt", "window"] if window else ["qt"]
        needs = [*system, *locks]
        if self.is_ready(needs):
            return
        with self._alone():
            if not self.is_ready(system):
                ensure_system(window=window, run=self.run)
            self._ensure_venv()
            stamp = self._stamp()
            for lock in locks:
                if stamp.get(lock) != self._fingerprint(lock):
                    self._install(lock)
            stamp.update({need: self._fingerprint(need) for need in needs})
            self._stamp_file.write_text(json.dumps(stamp, indent=1), "utf-8")

    @property
    def _stamp_file(self) -> Path:
        return self.folder / "setup.json"

    def _stamp(self) -> dict[str, str]:
        try:
            stamp = json.loads(self._stamp_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _fingerprint(self, need: str) -> str:
        """Changes when ``need`` must be looked at again."""
        path = self.root / need
        content = path.read_bytes() if path.suffix == ".lock" else b""
        return hashlib.sha256(content + _python_version().encode()).hexdigest()

    def _ensure_venv(self) -> None:
        """A virtual environment that works, of the Python that runs this; broken ones are redone."""
        if self.folder.exists():
            if self._is_whole() and self._venv_python() == _python_version():
                return
            print(".venv is incomplete or of another Python; making it anew.", flush=True)
        if importlib.util.find_spec("ensurepip") is None:  # Debian splits it off
            version = _python_version()
            _install_packages(
                [f"python{version}-venv", "ca-certificates"], "Python lacks ensurepip", self.run
            )
        # Started from inside .venv, the interpreter to copy is the one it was made from.
        python = getattr(sys, "_base_executable", None) or sys.executable
        if self.run([python, "-m", "venv", "--clear", str(self.folder)]) != 0:
            raise SetupError(f"no virtual environment could be made in {self.folder}")

    def _is_whole(self) -> bool:
        """False after a killed set-up: pip writes a package's RECORD last."""
        packages = [*self.folder.glob("lib/*/site-packages/*.dist-info")]
        packages += self.folder.glob("Lib/site-packages/*.dist-info")
        if not self.python.exists() or not all((path / "RECORD").exists() for path in packages):
            return False
        return self.run([str(self.python), "-c", "import pip._internal"]) == 0

    def _venv_python(self) -> str:
        """Major and minor version the environment was made for."""
        try:
            lines = (self.folder / "pyvenv.cfg").read_text("utf-8").splitlines()
        except OSError:
            return ""
        pairs = (line.partition("=") for line in lines)
        found = {name.strip(): value.strip() for name, _, value in pairs}
        return ".".join(found.get("version", "").split(".")[:2])

    def _install(self, lock: str) -> None:
        print(f"Installing the packages of {lock}; the first time takes a few minutes.", flush=True)
        command = [str(self.python), "-m", "pip", "install", "--quiet"]
        command += ["--disable-pip-version-check", "--require-hashes", "--no-deps"]
        command += ["--only-binary=:all:", "-r", str(self.root / lock)]
        wheels = self.root / "wheelhouse"
        if wheels.is_dir():
            command += ["--no-index", "--find-links", str(wheels)]
        if self.run(command) != 0:
            raise SetupError(
                f"the packages of {lock} were not installed; pip says why above. Check the "
                "network (or put the wheels into the folder wheelhouse) and start again"
            )

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One set-up at a time; the system lets go of the lock when a process dies."""
        path = self.root / "build" / "setup.lock"
        path.parent.mkdir(exist_ok=True)
        with path.open("a+b") as file:
            _lock(file.fileno())
            yield


def _python_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _lock(descriptor: int) -> None:
    """Wait for the file and hold it until it is closed."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        while True:
            with contextlib.suppress(OSError):  # gives up after ten seconds; keep waiting
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
                return
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
