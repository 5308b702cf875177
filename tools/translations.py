"""Keeps the translation files in step with the source code.

``refresh`` brings every ``resources/i18n/<language>/<area>.ts`` up to date and says what is left
to translate; ``check`` fails on anything a person would see untranslated. Both read the source
through `tools.marked_texts` and let Qt's own lupdate and lrelease judge the files.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.marked_texts import Complaint, MarkedText, extraction_source, marked_texts
from tools.ts_files import Message, TsFile, read_ts, write_ts

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("pl", "en")
"""English files hold counted texts only; everything else is English already."""

KIT = {"forms", "tables", "preview", "widgets", "theme"}
"""Sub-packages of ui that every screen uses; the others are one area each."""

_PLACEHOLDER = re.compile(r"%L?\d+|%L?n|\{\w*\}|</?\w+")
_ACCELERATOR = re.compile(r"&(?![a-z]+;)\w")
_ENGLISH_ENDING = re.compile(r"\((?:(\w+)\|)?(\w+)\)")


def area_of(path: Path) -> str:
    """The translation file a source file belongs to; ``path`` is relative to the package."""
    first = path.parts[0]
    if first == "ui":
        package = path.parts[1] if len(path.parts) > 2 else ""
        return package if package and package not in KIT else "kit"
    if first in {"app.py", "bootstrap.py"}:
        return "kit"
    if first in {"cli", "cli.py", "__main__.py"}:
        return "cli"
    return first if first in {"documents", "exports"} else "domain"


@dataclass
class Extraction:
    """What the source code marks, by area, and the calls that cannot work."""

    areas: dict[str, list[MarkedText]]
    complaints: list[Complaint]


def extract(root: Path = ROOT) -> Extraction:
    """Read every source file of the program."""
    areas: dict[str, dict[tuple[str, str, str], MarkedText]] = {}
    complaints: list[Complaint] = []
    package = root / "cus_desktop"
    for path in sorted(package.rglob("*.py")):
        shown = path.relative_to(root)
        texts, wrong = marked_texts(shown, path.read_text("utf-8"))
        complaints += wrong
        area = areas.setdefault(area_of(path.relative_to(package)), {}) if texts else {}
        for text in texts:
            key = (text.context, text.source, text.disambiguation)
            known = area.setdefault(key, text)
            if known.counted != text.counted:
                says = f"once counted and once not: {text.source!r}"
                complaints.append(Complaint(shown, 1, says))
            if text.note and not known.note:
                area[key] = text
    return Extraction({name: list(texts.values()) for name, texts in areas.items()}, complaints)


def refresh(root: Path = ROOT) -> list[str]:
    """Bring all files up to date; returns one line per file with what is left to do."""
    found = extract(root)
    lines = [str(complaint) for complaint in found.complaints]
    for language in LANGUAGES:
        folder = root / "resources" / "i18n" / language
        folder.mkdir(parents=True, exist_ok=True)
        for path in _strangers(folder, found, language):
            path.unlink()
            lines.append(f"{language}/{path.name}: removed, nothing belongs to it")
        for area in _areas(found, language):
            path = folder / f"{area}.ts"
            merge(path, found.areas[area], language)
            left = [message for message in read_ts(path).messages if not message.finished]
            lines.append(f"{language}/{path.name}: {len(left)} to translate")
            lines += [f"    {message.context} | {message.source}" for message in left]
    return lines


def merge(path: Path, texts: list[MarkedText], language: str) -> None:
    """Let lupdate merge the texts into one file, keeping the translations that still hold."""
    plural_only = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.py"
        source.write_text(extraction_source(texts), "utf-8", newline="\n")
        command = [_qt_tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete"]
        command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        command += ["-source-language", "en", "-target-language", language, *plural_only]
        _run([*command, str(source), "-ts", str(path)])
    file = read_ts(path)
    if language == "en":
        for message in file.messages:
            _fill_english(message)
    write_ts(path, file)


def check(root: Path = ROOT) -> list[str]:
    """Everything that would show a person a wrong or an untranslated text; empty when good."""
    found = extract(root)
    faults = [str(complaint) for complaint in found.complaints]
    seen: dict[tuple[str, str, str], tuple[str, list[str]]] = {}
    for language in LANGUAGES:
        folder = root / "resources" / "i18n" / language
        faults += [
            f"{language}/{path.name}: belongs to no source"
            for path in _strangers(folder, found, language)
        ]
        for area in _areas(found, language):
            faults += _check_area(folder / f"{area}.ts", found.areas[area], language)
            if language == "pl" and (folder / f"{area}.ts").exists():
                faults += _check_shared(area, read_ts(folder / f"{area}.ts"), seen)
    return faults


def _check_area(path: Path, texts: list[MarkedText], language: str) -> list[str]:
    name = f"{path.parent.name}/{path.name}"
    if not path.exists():
        return [f"{name}: missing; run: dev.py translations"]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        merge(copy, texts, language)
        if copy.read_bytes() != path.read_bytes():
            faults.append(f"{name}: not up to date; run: dev.py translations")
        messages = read_ts(copy).messages
    for message in messages:
        faults += [f"{name}: {message.context} | {says}" for says in message_faults(message)]
    return faults + ([] if faults else _release_faults(path, name))


def message_faults(message: Message) -> list[str]:
    """What is wrong with one translation."""
    if not message.finished:
        return [f"not translated: {message.source!r}"]
    faults = []
    for number, form in enumerate(message.forms):
        wanted, given = _placeholders(message.source), _placeholders(form)
        if message.counted and number == 0:  # "one plan" needs no figure
            wanted, given = wanted - {"%n"}, given - {"%n"}
        if wanted != given:
            faults.append(f"{' '.join(sorted(wanted ^ given))} on one side only: {form!r}")
        if bool(_ACCELERATOR.search(message.source)) != bool(_ACCELERATOR.search(form)):
            faults.append(f"keyboard letter (&) on one side only: {form!r}")
    return faults


def _check_shared(
    area: str, file: TsFile, seen: dict[tuple[str, str, str], tuple[str, list[str]]]
) -> list[str]:
    """The program has one dictionary: two areas must not translate the same text apart."""
    faults = []
    for message in file.messages:
        key = (message.context, message.source, message.disambiguation)
        other, forms = seen.setdefault(key, (area, message.forms))
        if forms != message.forms:
            says = f"translated differently in {other}.ts: {message.source!r}"
            faults.append(f"pl/{area}.ts: {message.context} | {says}")
    return faults


def _release_faults(path: Path, name: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "words.qm")
        command = [_qt_tool("lrelease"), "-silent", "-fail-on-unfinished", str(path), "-qm", output]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if result.returncode == 0 else [f"{name}: {result.stderr.strip()}"]


def _placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def _fill_english(message: Message) -> None:
    """``%n plan(s)`` and ``%n entr(y|ies)`` need no translator; anything else does."""
    if message.state == "unfinished" and _ENGLISH_ENDING.search(message.source):
        one = _ENGLISH_ENDING.sub(lambda ending: ending[1] or "", message.source)
        many = _ENGLISH_ENDING.sub(lambda ending: ending[2], message.source)
        message.state, message.forms = "", [one, many]


def _areas(found: Extraction, language: str) -> list[str]:
    return [
        area
        for area, texts in sorted(found.areas.items())
        if language != "en" or any(text.counted for text in texts)
    ]


def _strangers(folder: Path, found: Extraction, language: str) -> Iterable[Path]:
    wanted = set(_areas(found, language))
    return [path for path in sorted(folder.glob("*.ts")) if path.stem not in wanted]


def _qt_tool(name: str) -> str:
    """The program inside the PySide6 package; its wrapper script takes ten times as long."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise RuntimeError("PySide6 is not installed here; start through dev.py")
    return str(Path(spec.origin).with_name(name + (".exe" if sys.platform == "win32" else "")))


def _run(command: list[str]) -> None:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {result.stderr.strip()}")


def main(arguments: list[str]) -> int:
    """``refresh`` or ``check``; exit code 1 when there is something to mend."""
    try:
        return _command(arguments)
    except SyntaxError as error:  # merging without that file would drop its translations
        print(f"{error.filename}:{error.lineno}: {error.msg}; nothing refreshed", file=sys.stderr)
        return 1


def _command(arguments: list[str]) -> int:
    if arguments == ["refresh"]:
        print("\n".join(refresh()))
        return 0
    if arguments == ["check"]:
        faults = check()
        print("\n".join(faults) or "translations: complete")
        return 1 if faults else 0
    print("usage: python -m tools.translations refresh|check", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
