"""Which calls in the source are taken for texts to translate, and which are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.marked_texts import MarkedText, marked_texts

PATH = Path("page.py")


def texts_of(code: str) -> list[MarkedText]:
    texts, complaints = marked_texts(PATH, code)
    assert complaints == []
    return texts


def complaints_about(code: str) -> list[str]:
    return [str(complaint) for complaint in marked_texts(PATH, code)[1]]


def test_tr_belongs_to_its_class():
    code = 'class Page:\n    def f(self):\n        self.button.setText(self.tr("Save"))'
    assert texts_of(code) == [MarkedText("Page", "Save")]


def test_translate_names_its_context_whoever_holds_it():
    code = (
        "class Page:\n"
        "    def f(self, n):\n"
        '        a = self.words.translator.translate("Plan", "Goal")\n'
        '        b = self._translate("Plan", "%n goal(s)", "", len(n.goals))\n'
        '        return self.tr("After")\n'
    )
    assert texts_of(code) == [
        MarkedText("Plan", "Goal"),
        MarkedText("Plan", "%n goal(s)", counted=True),
        MarkedText("Page", "After"),
    ]


def test_marks_disambiguation_and_notes_are_kept():
    code = (
        "NAMES = {\n"
        "    #: on the button\n"
        "    #: of the toolbar\n"
        '    1: QT_TRANSLATE_NOOP("Area", "Open " "now"),\n'
        "}\n"
        "class Page:\n"
        "    def f(self, n):\n"
        '        return self.tr("Open", "verb", n)\n'
    )
    assert texts_of(code) == [
        MarkedText("Area", "Open now", note="on the button of the toolbar"),
        MarkedText("Page", "Open", "verb", counted=True),
    ]


def test_both_branches_of_a_choice_are_texts():
    code = 'class Page:\n    def f(self, x):\n        return self.tr("Show" if x else "Hide")'
    assert texts_of(code) == [MarkedText("Page", "Show"), MarkedText("Page", "Hide")]


def test_a_text_marked_elsewhere_may_be_translated_by_name():
    assert texts_of("def f(translate, code):\n    return translate('Area', WORDS[code])") == []


@pytest.mark.parametrize(
    "argument",
    [
        'f"Saved {name}"',
        '"Saved %s" % name',
        '"Saved {}".format(name)',
        '"Saved " + name',
        '"Saved" if name else f"{name}"',
    ],
)
@pytest.mark.parametrize("call", ["self.tr({})", 't.translate("Page", {})'])
def test_a_text_put_together_before_translation_is_refused(call, argument):
    code = f"class Page:\n    def f(self, t, name):\n        return {call.format(argument)}"
    assert complaints_about(code) == [
        "page.py:3: translate a literal first, then put values into the result"
    ]


def test_a_marked_text_must_be_a_literal():
    assert len(complaints_about('QT_TRANSLATE_NOOP("Page", f"{x}")')) == 1


def test_a_count_by_name_is_refused():
    code = 'class Page:\n    def f(self, n):\n        return self.tr("%n plan(s)", n=n)'
    assert complaints_about(code) == [
        "page.py:3: give the disambiguation and the count by position"
    ]


def test_tr_outside_a_class_has_no_context():
    assert len(complaints_about('def f(tr):\n    return tr("Save")')) == 1


def test_a_context_that_is_computed_is_refused():
    assert len(complaints_about('def f(translate, c):\n    return translate(c, "Save")')) == 1


def test_a_context_is_one_word():
    assert len(complaints_about('QT_TRANSLATE_NOOP("my page", "Save")')) == 1


def test_a_counted_text_that_is_only_marked_is_refused():
    assert len(complaints_about('YEARS = QT_TRANSLATE_NOOP("Age", "%n year(s)")')) == 1
    assert complaints_about('def f(translate, n):\n    translate("Age", "%n year(s)", "", n)') == []
