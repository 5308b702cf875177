"""Files of others are recorded with origin, licence and checksum."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tools.third_party import faults, read_record, record

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def resources(tmp_path):
    """A copy of the recorded folders."""
    for folder in ("fonts", "icons", "licences"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    return tmp_path


def test_the_record_is_true():
    assert list(faults(RESOURCES)) == []


def test_a_new_a_changed_and_a_lost_file_are_named(resources):
    (resources / "icons" / "new.svg").write_text("<svg/>", "utf-8")
    (resources / "icons" / "house.svg").write_text("<svg/>", "utf-8")
    (resources / "fonts" / "NotoSans-Bold.ttf").unlink()
    (resources / "licences" / "ISC-Lucide.txt").unlink()
    assert sorted(faults(resources)) == [
        "fonts/NotoSans-Bold.ttf: missing",
        "icons/house.svg: differs from the record",
        "icons/new.svg: not recorded",
        "licences/ISC-Lucide.txt: missing",
    ]


def test_recording_makes_the_record_true_again(resources):
    (resources / "icons" / "controls" / "new.svg").write_text("<svg/>", "utf-8")
    record(resources)
    assert list(faults(resources)) == []


def test_every_origin_says_where_from_which_version_and_licence():
    for origin in read_record(RESOURCES):
        assert all(origin[key] for key in ("name", "package", "version", "licence", "text"))


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
def test_the_fonts_write_every_name_of_the_region(weight):
    letters = TTFont(RESOURCES / "fonts" / f"NotoSans-{weight}.ttf").getBestCmap()
    wanted = "ĄĆĘŁŃÓŚŹŻąćęłńóśźż ČŠŽ Nguyễn Юлія Щедрик Ґєї „”–—…•№§€½×−°\u00a0\u202f"
    assert [letter for letter in wanted if ord(letter) not in letters] == []


def test_icons_take_the_colour_of_their_place():
    for path in (RESOURCES / "icons").glob("*.svg"):
        assert 'stroke="currentColor"' in path.read_text("utf-8"), path.name
