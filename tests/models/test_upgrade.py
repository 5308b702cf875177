"""Tables come from migrations; an upgrade leaves the old file or the whole new one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from cus_desktop import errors
from cus_desktop.models import engine, upgrade
from cus_desktop.models import tables as _tables  # noqa: F401  fills the metadata
from cus_desktop.models.base import Base
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.killed import killing, needs_fork
from tests.models.kills import KILLED

NEXT = '''
"""A made-up next version: a new column, a new table, and a parent made anew."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("resident", sa.Column("nickname", sa.String(80)))
    op.create_table("pet", sa.Column("id", sa.String(32), primary_key=True))
    with op.batch_alter_table("resident", recreate="always") as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer()))
    op.execute("INSERT INTO pet VALUES ('a')")
'''


@pytest.fixture
def next_scripts(tmp_path: Path) -> Path:
    """Our migrations and one more."""
    scripts = tmp_path / "migrations"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0002_next.py").write_text(NEXT)
    return scripts


@pytest.fixture
def key(store_folder: Path) -> UnlockedKey:
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    with store.write("residents.import") as session:
        session.add_all([Resident(family_name=f"Żak{number}") for number in range(20)])
    store.close()
    return KeyFile(store_folder / KEYS, CHEAP_KDF).unlock(USER, PASSWORD)


def schema(connection: Connection) -> dict[str, list[str]]:
    """Every object of the database as a list of words and signs, whatever the line breaks."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name: sorted(_definitions(sql)) for name, sql in rows if name != "alembic_version"}


def _definitions(sql: str) -> list[str]:
    """The parts of a CREATE statement; their order within a table means nothing to us."""
    flat = re.sub(r"\s+", " ", sql.replace('"', "")).strip()
    if "(" not in flat or flat.startswith("CREATE INDEX"):
        return [flat]
    start, end = flat.index("("), flat.rindex(")")
    return [flat[:start].strip(), flat[end + 1 :].strip(), *_parts(flat[start + 1 : end])]


def _parts(inside: str) -> list[str]:
    found, depth, current = [], 0, ""
    for sign in inside:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            found.append(current.strip())
            current = ""
        else:
            current += sign
    return [*found, current.strip()]


def test_the_migrated_file_equals_the_tables_of_the_program_word_by_word():
    migrated, declared = create_engine("sqlite://"), create_engine("sqlite://")
    upgrade.create_schema(migrated)
    Base.metadata.create_all(declared)

    with migrated.connect() as one, declared.connect() as other:
        assert schema(one) == schema(other)
        revision = one.execute(text("SELECT version_num FROM alembic_version")).scalar()
    assert revision == upgrade.HEAD
    migrated.dispose()
    declared.dispose()


def test_revisions_are_numbers_in_a_row():
    from alembic.script import ScriptDirectory

    revisions = [
        script.revision for script in ScriptDirectory(str(upgrade.SCRIPTS)).walk_revisions()
    ]

    assert sorted(revisions) == [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert max(revisions) == upgrade.HEAD


def contents(path: Path, key: UnlockedKey) -> tuple[str, int, int, set[str]]:
    """Revision, residents, journal entries and tables of a file."""
    connection = engine.connect(path, key.data_key)
    try:
        return (
            connection.execute("SELECT version_num FROM alembic_version").fetchone()[0],
            connection.execute("SELECT count(*) FROM resident").fetchone()[0],
            connection.execute("SELECT count(*) FROM sync_txn").fetchone()[0],
            {row[0] for row in connection.execute("SELECT name FROM sqlite_master")},
        )
    finally:
        connection.close()


def test_an_upgrade_keeps_every_row_and_the_old_file(
    store_folder: Path, key: UnlockedKey, next_scripts: Path
):
    path = store_folder / DATABASE
    before = contents(path, key)

    kept = upgrade.upgrade_store(path, key, "0001", next_scripts)

    revision, residents, entries, tables = contents(path, key)
    assert (revision, residents, entries) == ("0002", 20, 1)
    assert "pet" in tables
    assert contents(kept, key) == before
    assert not list(store_folder.glob("*.tmp*"))


def test_documents_are_shown_in_columns_that_came_later(
    store_folder: Path, key: UnlockedKey, next_scripts: Path
):
    upgrade.upgrade_store(store_folder / DATABASE, key, "0001", next_scripts)

    connection = engine.connect(store_folder / DATABASE, key.data_key)
    names = {row[0] for row in connection.execute("SELECT family_name FROM resident")}
    words = connection.execute("SELECT count(*) FROM resident_word").fetchone()[0]
    connection.close()
    assert names == {f"Żak{number}" for number in range(20)}
    assert words == 20


def test_a_migration_that_fails_leaves_the_old_file(
    store_folder: Path, key: UnlockedKey, next_scripts: Path
):
    path = store_folder / DATABASE
    before = path.read_bytes()
    broken = next_scripts / "versions" / "0002_next.py"
    broken.write_text(NEXT + '    op.execute("INSERT INTO nowhere VALUES (1)")\n')

    with pytest.raises(errors.StoreBug):
        upgrade.upgrade_store(path, key, "0001", next_scripts)

    assert path.read_bytes() == before
    assert sorted(each.name for each in store_folder.iterdir()) == [
        KEYS,
        f"{KEYS}.2",
        "lock",
        DATABASE,
    ]


def test_a_migration_that_breaks_references_is_refused(
    store_folder: Path, key: UnlockedKey, next_scripts: Path
):
    broken = next_scripts / "versions" / "0002_next.py"
    # Journalled tables are filled anew from the documents, so spoil a document.
    spoil = (
        "INSERT INTO sync_row (tbl, row, doc, conflict) VALUES ('contact_person', 'a', "
        '\'{"resident_id":[["r",1,0,{"resident_id":"nobody"},null]]}\', 0)'
    )
    # A colon would be taken for a parameter.
    escaped = spoil.replace(":", "\\:")
    broken.write_text(f"{NEXT}    op.execute(sa.text({escaped!r}))\n")
    before = (store_folder / DATABASE).read_bytes()

    with pytest.raises(errors.DamagedStore) as refused:
        upgrade.upgrade_store(store_folder / DATABASE, key, "0001", next_scripts)

    assert refused.value.code == "upgrade-failed"
    assert (store_folder / DATABASE).read_bytes() == before


@needs_fork
@pytest.mark.parametrize(
    "stride", [29, pytest.param(1, marks=pytest.mark.soak)], ids=["some", "all"]
)
def test_an_upgrade_killed_after_any_statement_leaves_old_or_new(
    store_folder: Path, key: UnlockedKey, next_scripts: Path, stride: int
):
    *killed, through = killing("upgrade", store_folder, next_scripts, stride)

    assert len(killed) > 100 / stride
    assert all(each["ended"] == KILLED for each in killed)
    assert all((each["revision"], each["rows"]) == ("0001", 20) for each in killed)
    assert through == {"ended": 0, "revision": "0002", "rows": 20}
    assert contents(store_folder / DATABASE, key)[2] == 1
