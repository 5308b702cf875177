"""Failing steps tell nobody whose record it was: not in messages, logs, reports or files."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.store import Store
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.system import crash, logs

NAME, PESEL = "Wyróżniona-Ćmielowska", "44051401359"
FOLDED = "cmielowska"


def resident(**values) -> Resident:
    return Resident(family_name=NAME, pesel=PESEL, note=f"{NAME} {PESEL}", **values)


def broken_reference(session: WriteSession) -> None:
    session.add_all([resident(), ContactPerson(name=NAME, resident_id="0" * 32)])


def wrong_kind_of_day(session: WriteSession) -> None:
    session.add(resident(born_on=datetime(2020, 1, 1, tzinfo=UTC)))


def value_no_column_holds(session: WriteSession) -> None:
    session.add(resident(phone=object()))


def same_id_twice(session: WriteSession) -> None:
    session.add_all([resident(id="1" * 32), resident(id="1" * 32)])


def round_the_journal(session: WriteSession) -> None:
    session.execute(text("UPDATE resident SET family_name = :name"), {"name": NAME})


def faulty_sql(session: WriteSession) -> None:
    session.execute(text("SELECT :name FROM nowhere"), {"name": NAME})


def same_word_twice(session: WriteSession) -> None:
    word = {"word": FOLDED, "resident_id": "1" * 32, "sort_key": NAME}
    session.execute(resident_word.insert(), [word, word])


def full_disk(session: WriteSession) -> None:
    connection = session.connection()
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    session.add_all([resident(street="x" * 3000) for _ in range(100)])


FAILURES: list[Callable[[WriteSession], None]] = [
    broken_reference,
    wrong_kind_of_day,
    value_no_column_holds,
    same_id_twice,
    round_the_journal,
    faulty_sql,
    same_word_twice,
    full_disk,
]


def all_messages(error: BaseException) -> str:
    """The texts of an error and of its whole chain, as a log would show them at worst."""
    return "".join(line for line in traceback.format_exception(error) if not line.startswith("  "))


@pytest.mark.filterwarnings("ignore:New instance:sqlalchemy.exc.SAWarning")
@pytest.mark.parametrize("fail", FAILURES, ids=lambda fail: fail.__name__)
def test_a_failing_step_names_nobody(store: Store, tmp_path: Path, caplog, capfd, fail):
    logs.start(tmp_path / "logs")
    try:
        with pytest.raises(Exception) as failure, store.write("residents.edit") as session:
            fail(session)
        logging.getLogger("cus_desktop.test").error("step failed", exc_info=failure.value)
        report = crash.write_report(tmp_path / "reports", failure.value)
    finally:
        logs.stop()

    said = [
        all_messages(failure.value),
        (tmp_path / "logs" / logs.FILE_NAME).read_text(encoding="utf-8"),
        report.read_text(encoding="utf-8"),
        *capfd.readouterr(),
    ]
    for text_ in said:
        for secret in (NAME, PESEL, FOLDED):
            assert secret not in text_


def test_the_files_of_a_store_hold_no_readable_name_not_even_while_writing(store: Store):
    def searched() -> None:
        for path in store.folder.iterdir():
            content = path.read_bytes()
            for secret in (NAME, PESEL, FOLDED):
                assert secret.encode() not in content, path.name

    with store.write("residents.import") as session:
        session.add_all([resident(given_name=str(number)) for number in range(3000)])
        session.flush()
        searched()
    searched()
    store.close()
    searched()
