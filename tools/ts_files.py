"""Qt's translation files, read and written byte for byte as lupdate writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass
class Message:
    """One text with its translation; ``forms`` has several entries when it is counted."""

    context: str
    source: str
    disambiguation: str = ""
    note: str = ""
    counted: bool = False
    state: str = ""
    """Empty when finished, otherwise lupdate's word: unfinished, vanished, obsolete."""
    forms: list[str] = field(default_factory=lambda: [""])

    @property
    def finished(self) -> bool:
        """True when a person has translated it, completely."""
        return not self.state and all(self.forms)


@dataclass
class TsFile:
    """A whole file: its attributes and its messages in order."""

    attributes: dict[str, str]
    messages: list[Message]

    def to_text(self) -> str:
        """The file as lupdate would write it."""
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", self._opening()]
        context = None
        for message in self.messages:
            if message.context != context:
                lines += ["</context>"] if context is not None else []
                context = message.context
                lines += ["<context>", f"    <name>{_safe(context)}</name>"]
            lines += _message_lines(message)
        lines += ["</context>"] if context is not None else []
        return "\n".join([*lines, "</TS>", ""])

    def _opening(self) -> str:
        words = "".join(f' {name}="{value}"' for name, value in self.attributes.items())
        return f"<TS{words}>"


def read_ts(path: Path) -> TsFile:
    """Raises FileNotFoundError, and SyntaxError when the file is not XML."""
    root = ElementTree.parse(path).getroot()
    messages = [
        _message(context.findtext("name", ""), element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]
    return TsFile(dict(root.attrib), messages)


def write_ts(path: Path, file: TsFile) -> None:
    """Replace the file; line ends are the same on every system."""
    path.write_text(file.to_text(), "utf-8", newline="\n")


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    if translation is None:
        raise SyntaxError(f"message without translation in {context}")
    counted = element.get("numerus") == "yes"
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        element.findtext("extracomment", ""),
        counted,
        translation.get("type", ""),
        [form.text or "" for form in translation] if counted else [translation.text or ""],
    )


def _message_lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    yield f"        <source>{_safe(message.source)}</source>"
    if message.disambiguation:
        yield f"        <comment>{_safe(message.disambiguation)}</comment>"
    if message.note:
        yield f"        <extracomment>{_safe(message.note)}</extracomment>"
    state = f' type="{message.state}"' if message.state else ""
    if message.counted:
        yield f"        <translation{state}>"
        for form in message.forms:
            yield f"            <numerusform>{_safe(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{_safe(message.forms[0])}</translation>"
    yield "    </message>"


def _safe(text: str) -> str:
    return escape(text, _QUOTES)
