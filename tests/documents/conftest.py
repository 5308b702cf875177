"""What tests of printed documents share: Polish words, a judge of files, page readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cus_desktop.i18n import Translate, Translator
from tests.documents import verapdf

Conformance = Callable[[bytes], None]


@pytest.fixture(scope="session")
def polish() -> Translate:
    return Translator.load("pl").translate


@pytest.fixture(scope="session")
def conformance(tmp_path_factory: pytest.TempPathFactory) -> Conformance:
    """Fails the test unless the file is both PDF/A-3a and PDF/UA-1."""
    path: Path = tmp_path_factory.mktemp("conformance") / "document.pdf"
    verapdf.start()

    def check(data: bytes) -> None:
        path.write_bytes(data)
        for profile in (verapdf.ARCHIVE, verapdf.ACCESSIBLE):
            verdict = verapdf.judge(path, profile)
            assert verdict.checks > 1000, "the validator looked at nothing"
            assert verdict.failures == (), profile

    return check
