"""Tables of the journal: the history people see, the audit, the undo and the sync log in one.

Why one mechanism serves four uses: docs/decisions/one-journal.md.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    text,
)

from cus_desktop.models.base import LONGEST_NAME, Base

SCHEMA = 1
"""Counter of the synced model; raised with every additive change of a synced table."""

_id = String(LONGEST_NAME)

replicas = Table(
    "sync_replica",
    Base.metadata,
    Column("rid", _id, primary_key=True),
    Column("device_id", _id, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("lam", BigInteger, nullable=False),
    Column("trimmed", Integer, nullable=False),
    Column("active", Boolean(create_constraint=False), nullable=False),
    comment="every log this device knows; seq is the last number held, hash its chain hash",
)

transactions = Table(
    "sync_txn",
    Base.metadata,
    Column("rid", _id, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("lam", BigInteger, nullable=False),
    Column("wall", BigInteger, nullable=False),
    Column("author", String(64), nullable=False),
    Column("schema", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("title", String(64), nullable=False),
    Column("undoes", String(64)),
    Index("ix_sync_txn_wall", "wall"),
    comment="one per save: who, when and what kind of step",
)

operations = Table(
    "sync_op",
    Base.metadata,
    Column("rid", _id, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("i", Integer, primary_key=True, autoincrement=False),
    Column("tbl", _id, nullable=False),
    Column("row", _id, nullable=False),
    Column("grp", _id, nullable=False),
    Column("inner", LargeBinary, nullable=False),
    Column("rest", Text),
    Index("ix_sync_op_tbl_row", "tbl", "row"),
    comment="rest = JSON [salt, value, prev, covers]; null after erasure, when inner stays",
)

_open = text("conflict")

documents = Table(
    "sync_row",
    Base.metadata,
    Column("tbl", _id, primary_key=True),
    Column("row", _id, primary_key=True),
    Column("doc", Text, nullable=False),
    Column("conflict", Boolean(create_constraint=False), nullable=False),
    # Naming PostgreSQL here would load its whole dialect; there the index holds all rows.
    Index("ix_sync_row_conflict", "tbl", "row", sqlite_where=_open),
    comment="the merged truth of a row; the domain table is its cache",
)

acknowledgements = Table(
    "sync_ack",
    Base.metadata,
    Column("peer", _id, primary_key=True),
    Column("rid", _id, primary_key=True),
    Column("seq", Integer, nullable=False),
)

head_signatures = Table(
    "sync_head_sig",
    Base.metadata,
    Column("rid", _id, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("device_id", _id, nullable=False),
    Column("sig", LargeBinary, nullable=False),
)

devices = Table(
    "sync_device",
    Base.metadata,
    Column("device_id", _id, primary_key=True),
    Column("name", String(120)),
    Column("role", String(20)),
    Column("sign_pub", LargeBinary),
    Column("box_pub", LargeBinary),
    Column("status", String(20)),
    Column("cut", Text),
    Column("enrolled_by", _id),
)

bundles = Table(
    "sync_bundle",
    Base.metadata,
    Column("bundle_id", _id, primary_key=True),
    Column("file_name", String(240)),
    Column("from_device", _id),
    Column("seen_at", String(24)),
    Column("verdict", String(40)),
    Column("counts", Text),
)

facts = Table(
    "sync_local",
    Base.metadata,
    Column("k", String(LONGEST_NAME), primary_key=True),
    Column("v", Text, nullable=False),
    comment="facts of this file: own log, database id, revision of the key file",
)

JOURNAL_TABLES = (
    replicas,
    transactions,
    operations,
    documents,
    acknowledgements,
    head_signatures,
    devices,
    bundles,
    facts,
)
