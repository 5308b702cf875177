"""Settings survive other versions, wrong values and a cut."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from cus_desktop.system import atomic, settings
from cus_desktop.system.settings import Settings, SettingsFile

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.text(), part, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_set_is_there_next_time(path: Path):
    file = SettingsFile(path)
    file.set("look.text_percent", 150)
    file.set("window.geometry", "AdnQ")
    file.change(file.settings.evolve(language="en"))

    again = SettingsFile(path)
    assert again.get("look.text_percent") == 150
    assert again.get("window.geometry") == "AdnQ"
    assert again.settings.language == "en"
    assert json.loads(path.read_text())["format"] == settings.FORMAT


def test_names_the_program_does_not_know_are_kept(path: Path):
    path.parent.mkdir()
    path.write_text('{"format": 1, "from_the_future": {"a": [1]}, "language": "en"}')
    file = SettingsFile(path)
    file.set("list.widths", [10, 20])

    assert json.loads(path.read_text())["from_the_future"] == {"a": [1]}
    assert SettingsFile(path).get("list.widths") == [10, 20]
    assert SettingsFile(path).get("never.set", 7) == 7


def test_wrong_values_fall_back_one_by_one_and_are_noted_without_the_value(path: Path, caplog):
    path.parent.mkdir()
    path.write_text(
        '{"language": 5, "look_text_percent": 500, "look_scheme": "dark", "last_store": null}'
    )

    found = settings.load(path)

    assert found == Settings(look_scheme="dark")
    assert len(caplog.records) == 3
    assert "500" not in caplog.text


@pytest.mark.parametrize("content", [b"", b"[1]", b"\xff\xfe", b"{", b'"text"', b"[" * 5000])
def test_an_unreadable_file_means_defaults(path: Path, content: bytes, caplog):
    path.parent.mkdir()
    path.write_bytes(content)

    assert settings.load(path) == Settings()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@hypothesis_settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(["language", "x"]) | st.text(), JSON, max_size=6))
def test_any_table_loads_and_saves_to_the_same(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content))
    loaded = settings.load(path)
    settings.save(path, loaded)

    assert settings.load(path) == loaded


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("look.text_percent", 89),
        ("look.text_percent", True),
        ("look.scheme", "pink"),
        ("language", 1),
    ],
)
def test_a_value_of_the_wrong_kind_is_a_mistake_of_ours(path: Path, name: str, value: object):
    file = SettingsFile(path)

    with pytest.raises(TypeError):
        file.set(name, value)
    assert not path.exists()


def test_a_failing_disk_keeps_the_old_file_and_the_new_setting_for_this_run(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = SettingsFile(path)
    file.set("language", "en")

    def fail(_path: Path, _content: bytes) -> None:
        raise OSError("no space")

    monkeypatch.setattr(atomic, "write_bytes", fail)
    file.set("language", "pl")

    assert file.settings.language == "pl"
    assert settings.load(path).language == "en"
