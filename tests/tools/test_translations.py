"""The translation files follow the source, and nothing untranslated passes the gate."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.marked_texts import MarkedText
from tools.translations import area_of, check, merge, message_faults, refresh
from tools.ts_files import Message, TsFile, read_ts, write_ts

PAGE = """
class PlansPage:
    def f(self, n):
        self.tr("Save")
        self.tr("%n plan(s)", "", n)
"""


@pytest.fixture
def tree(tmp_path):
    """A source tree with one screen."""
    source(tmp_path, "ui/plans/page.py", PAGE)
    return tmp_path


def source(root: Path, name: str, code: str) -> None:
    path = root / "cus_desktop" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, "utf-8")


def words(root: Path, name: str = "pl/plans.ts") -> Path:
    return root / "resources" / "i18n" / name


def put(path: Path, translations: dict[str, list[str]]) -> None:
    file = read_ts(path)
    for message in file.messages:
        if message.source in translations:
            message.state, message.forms = "", translations[message.source]
    write_ts(path, file)


def translate_all(root: Path) -> None:
    refresh(root)
    put(words(root), {"Save": ["Zapisz"], "%n plan(s)": ["%n plan", "%n plany", "%n planów"]})


@pytest.mark.parametrize(
    ("path", "area"),
    [
        ("domain/plans.py", "domain"),
        ("services/plans.py", "domain"),
        ("texts.py", "domain"),
        ("cli/plans.py", "cli"),
        ("documents/plan.py", "documents"),
        ("app.py", "kit"),
        ("ui/application.py", "kit"),
        ("ui/forms/fields.py", "kit"),
        ("ui/plans/editor/page.py", "plans"),
        ("ui/start/unlock.py", "start"),
    ],
)
def test_each_source_has_its_area(path, area):
    assert area_of(Path(path)) == area


def test_a_new_text_is_untranslated_until_a_person_translates_it(tree):
    assert "pl/plans.ts: 2 to translate" in refresh(tree)
    assert any("not translated: 'Save'" in fault for fault in check(tree))
    translate_all(tree)
    assert check(tree) == []


def test_refreshing_again_changes_no_byte(tree):
    translate_all(tree)
    before = words(tree).read_bytes()
    refresh(tree)
    assert words(tree).read_bytes() == before


def test_a_changed_source_makes_the_gate_ask_for_a_refresh(tree):
    translate_all(tree)
    source(tree, "ui/plans/page.py", PAGE.replace("Save", "Keep"))
    assert any("not up to date" in fault for fault in check(tree))
    refresh(tree)
    texts = {message.source: message.finished for message in read_ts(words(tree)).messages}
    assert texts == {"Keep": False, "%n plan(s)": True}


def test_moving_a_text_within_its_class_changes_nothing(tree):
    translate_all(tree)
    lines = PAGE.splitlines()
    source(tree, "ui/plans/page.py", "\n".join([*lines[:3], *reversed(lines[3:])]))
    assert check(tree) == []


def test_english_plurals_are_made_from_the_source(tree):
    source(tree, "ui/plans/list.py", PAGE.replace("plan(s)", "entr(y|ies)"))
    refresh(tree)
    forms = {
        message.source: message.forms for message in read_ts(words(tree, "en/plans.ts")).messages
    }
    assert forms == {
        "%n plan(s)": ["%n plan", "%n plans"],
        "%n entr(y|ies)": ["%n entry", "%n entries"],
    }


def test_a_file_whose_source_is_gone_is_named_and_removed(tree):
    translate_all(tree)
    words(tree, "pl/old.ts").write_bytes(words(tree).read_bytes())
    assert "pl/old.ts: belongs to no source" in check(tree)
    refresh(tree)
    assert not words(tree, "pl/old.ts").exists()


def test_two_areas_may_not_translate_one_text_apart(tree):
    source(tree, "documents/plan.py", 'def f(translate):\n    translate("PlansPage", "Save")\n')
    translate_all(tree)
    put(words(tree, "pl/documents.ts"), {"Save": ["Utrwal"]})
    assert any("translated differently" in fault for fault in check(tree))


def test_a_text_counted_in_one_place_only_is_refused(tree):
    source(tree, "ui/plans/x.py", 'def f(translate):\n    translate("PlansPage", "%n plan(s)")\n')
    assert any("once counted and once not" in fault for fault in check(tree))


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("Version %1 of %2", "Wersja %1"),
        ("Saved in {path}", "Zapisano w {folder}"),
        ("<b>Save</b>", "Zapisz"),
        ("&Save", "Zapisz"),
        ("Save", ""),
    ],
)
def test_a_translation_that_lost_something_is_a_fault(text, translation):
    assert message_faults(Message("Page", text, forms=[translation])) != []


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("Version %1 of %2", "%2: wersja %1"),
        ("&Save", "Za&pisz"),
        ("Food & drink", "Jedzenie i picie"),
        ("Save", "Zapisz"),
    ],
)
def test_a_good_translation_is_none(text, translation):
    assert message_faults(Message("Page", text, forms=[translation])) == []


def test_only_the_first_form_may_go_without_the_figure():
    one = Message("P", "%n plan(s)", counted=True, forms=["Jeden plan", "%n plany", "%n planów"])
    many = Message("P", "%n plan(s)", counted=True, forms=["%n plan", "plany", "%n planów"])
    assert message_faults(one) == []
    assert message_faults(many) != []


# Control characters cannot stand in XML; a carriage return never survives it.
texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"], include_characters="\n"), min_size=1
).filter(lambda text: text.strip() == text)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(sources=st.lists(texts, min_size=1, max_size=30, unique=True))
def test_whatever_is_marked_arrives_unchanged_in_the_file(tmp_path, sources):
    path = tmp_path / "any.ts"
    path.unlink(missing_ok=True)
    merge(path, [MarkedText("Page", text) for text in sources], "pl")
    assert {message.source for message in read_ts(path).messages} == set(sources)


@given(
    sources=st.lists(texts, min_size=1, unique=True), forms=st.lists(texts, min_size=3, max_size=3)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_written_file_is_read_back_the_same(tmp_path, sources, forms):
    messages = [Message("Page", text, text, text, counted=True, forms=forms) for text in sources]
    path = tmp_path / "any.ts"
    write_ts(path, TsFile({"version": "2.1"}, messages))
    assert read_ts(path).messages == messages
