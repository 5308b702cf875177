"""How a help page looks: air above headings, tables in the colours of the look."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat, QTextTable

from cus_desktop.ui.theme.tokens import Space, Tokens


def set_like_a_page(document: QTextDocument, colors: Tokens) -> None:
    """Space and colours for a document that was just read from Markdown."""
    _give_air(document)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, colors)


def _give_air(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = QTextBlockFormat(block.blockFormat())
        if form.headingLevel():
            form.setTopMargin(Space.CARD if block.position() else 0)
            form.setBottomMargin(Space.SMALL)
        elif cursor_in_table(document, block.position()):
            form.setTopMargin(0)
            form.setBottomMargin(0)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()


def cursor_in_table(document: QTextDocument, position: int) -> bool:
    """True where a position stands in a cell."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    return cursor.currentTable() is not None


def _set_table(table: QTextTable, colors: Tokens) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(colors.color("hairline"))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(Space.SMALL)
    form.setCellSpacing(0)
    form.setTopMargin(Space.SMALL)
    form.setBottomMargin(Space.CARD)
    table.setFormat(form)
