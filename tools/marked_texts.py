"""Finds the texts that the source code marks for translation.

Qt's lupdate guesses at Python with a text scanner: it loses calls whose count is an
expression, misses plurals of ``translate`` and, after ``window.translate(...)``, files the next
``self.tr`` under a wrong context. So the calls are read from the syntax tree here, and lupdate
only merges the result into the ``.ts`` files.

Recognised are ``….tr("text", "which", n)`` inside a class (its name is the context),
``translate("Context", "text", "which", n)`` by that or any name ending in ``translate``, and
``QT_TRANSLATE_NOOP("Context", "text")``. A ``#:`` comment above reaches the translator.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NOOP = "QT_TRANSLATE_NOOP"


@dataclass(frozen=True, order=True)
class MarkedText:
    """One text to translate, as the program will ask for it."""

    context: str
    source: str
    disambiguation: str = ""
    counted: bool = False
    note: str = ""


@dataclass(frozen=True)
class Complaint:
    """A call that can never find its translation, with what to do instead."""

    path: Path
    line: int
    says: str

    def __str__(self) -> str:
        return f"{self.path.as_posix()}:{self.line}: {self.says}"


def marked_texts(path: Path, code: str) -> tuple[list[MarkedText], list[Complaint]]:
    """The texts of one source file and what is wrong with its calls."""
    reader = _Reader(path, code)
    reader.visit(ast.parse(code, filename=str(path)))
    return reader.texts, reader.complaints


class _Reader(ast.NodeVisitor):
    def __init__(self, path: Path, code: str) -> None:
        self.texts: list[MarkedText] = []
        self.complaints: list[Complaint] = []
        self._path = path
        self._lines = code.splitlines()
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called_name(node.func)
        if name == "tr":
            self._read_tr(node)
        elif name == NOOP or name.lower().endswith("translate"):
            self._read_translate(node, counted=name != NOOP)
        self.generic_visit(node)

    def _read_tr(self, node: ast.Call) -> None:
        if not node.args:
            return
        if not self._classes:
            if _literals(node.args[0]):
                self._complain(node, 'outside a class: write translate("Context", "text")')
            return
        self._keep(node, self._classes[-1], node.args[0], node.args[1:])

    def _read_translate(self, node: ast.Call, *, counted: bool) -> None:
        if len(node.args) < 2:
            return
        context = node.args[0]
        if isinstance(context, ast.Constant) and isinstance(context.value, str):
            if not context.value.isidentifier():
                self._complain(node, "the context is one word of letters, like a class name")
            self._keep(node, context.value, node.args[1], node.args[2:] if counted else [])
        elif _literals(node.args[1]):
            self._complain(node, "the context is not a literal")
        else:
            self._check_built(node, node.args[1])

    def _keep(self, node: ast.Call, context: str, text: ast.expr, rest: list[ast.expr]) -> None:
        if self._check_built(node, text):
            return
        sources = _literals(text)
        if _called_name(node.func) == NOOP and any("%n" in source for source in sources):
            self._complain(node, 'a counted text inflects only in tr("…", "", n) or translate')
        if sources and any(word.arg in {"n", "disambiguation"} for word in node.keywords):
            self._complain(node, "give the disambiguation and the count by position")
        which = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
        self.texts += [
            MarkedText(context, source, str(which or ""), len(rest) > 1, self._note(node.lineno))
            for source in sources
        ]

    def _check_built(self, node: ast.Call, text: ast.expr) -> bool:
        built = _is_built(text)
        if built:
            self._complain(node, "translate a literal first, then put values into the result")
        return built

    def _note(self, line: int) -> str:
        above = self._lines[: line - 1]
        found: list[str] = []
        while above and (last := above.pop().strip()).startswith("#:"):
            found.insert(0, last.removeprefix("#:").strip())
        return " ".join(found)

    def _complain(self, node: ast.Call, says: str) -> None:
        self.complaints.append(Complaint(self._path, node.lineno, says))


def _called_name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(text: ast.expr) -> list[str]:
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return [text.value]
    if isinstance(text, ast.IfExp):
        return _literals(text.body) + _literals(text.orelse)
    return []


def _is_built(text: ast.expr) -> bool:
    """True for an f-string, ``+``, ``%`` and ``.format``: such a text is never found again."""
    if isinstance(text, ast.IfExp):
        return _is_built(text.body) or _is_built(text.orelse)
    if isinstance(text, ast.Call):
        return _called_name(text.func) in {"format", "join", "replace"}
    return isinstance(text, ast.JoinedStr | ast.BinOp)


def extraction_source(texts: list[MarkedText]) -> str:
    """Python source from which lupdate reads exactly these texts."""
    return "\n".join(_statements(sorted(set(texts)))) + "\n"


def _statements(texts: list[MarkedText]) -> Iterator[str]:
    context = None
    for text in texts:
        if text.context != context:
            context = text.context
            yield f"class {context}:"
            yield "    def words(self, n):"
        if text.note:
            yield f"        #: {text.note}"
        count = ", n" if text.counted else ""
        yield f"        self.tr({_quoted(text.source)}, {_quoted(text.disambiguation)}{count})"


def _quoted(text: str) -> str:
    """A literal that lupdate reads back unchanged: double quotes, few escapes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
