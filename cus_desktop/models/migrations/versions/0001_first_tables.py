"""The first tables: the journal, the office, residents, the catalogue and plans."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables of the first version."""
    for make in TABLES:
        make()


def _reference(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    """A reference that is checked when the transaction ends."""
    return sa.ForeignKeyConstraint(
        [column],
        [f"{parent}.id"],
        name=f"fk_{table}_{column}_{parent}",
        deferrable=True,
        initially="DEFERRED",
    )


def _sync_ack() -> None:
    op.create_table(
        "sync_ack",
        sa.Column("peer", sa.String(32), nullable=False),
        sa.Column("rid", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("peer", "rid", name="pk_sync_ack"),
    )


def _sync_bundle() -> None:
    op.create_table(
        "sync_bundle",
        sa.Column("bundle_id", sa.String(32), nullable=False),
        sa.Column("file_name", sa.String(240)),
        sa.Column("from_device", sa.String(32)),
        sa.Column("seen_at", sa.String(24)),
        sa.Column("verdict", sa.String(40)),
        sa.Column("counts", sa.Text()),
        sa.PrimaryKeyConstraint("bundle_id", name="pk_sync_bundle"),
    )


def _sync_device() -> None:
    op.create_table(
        "sync_device",
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(120)),
        sa.Column("role", sa.String(20)),
        sa.Column("sign_pub", sa.LargeBinary()),
        sa.Column("box_pub", sa.LargeBinary()),
        sa.Column("status", sa.String(20)),
        sa.Column("cut", sa.Text()),
        sa.Column("enrolled_by", sa.String(32)),
        sa.PrimaryKeyConstraint("device_id", name="pk_sync_device"),
    )


def _sync_head_sig() -> None:
    op.create_table(
        "sync_head_sig",
        sa.Column("rid", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("sig", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("rid", name="pk_sync_head_sig"),
    )


def _sync_local() -> None:
    op.create_table(
        "sync_local",
        sa.Column("k", sa.String(32), nullable=False),
        sa.Column("v", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("k", name="pk_sync_local"),
    )


def _sync_op() -> None:
    op.create_table(
        "sync_op",
        sa.Column("rid", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("i", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tbl", sa.String(32), nullable=False),
        sa.Column("row", sa.String(32), nullable=False),
        sa.Column("grp", sa.String(32), nullable=False),
        sa.Column("inner", sa.LargeBinary(), nullable=False),
        sa.Column("rest", sa.Text()),
        sa.PrimaryKeyConstraint("rid", "seq", "i", name="pk_sync_op"),
    )
    op.create_index("ix_sync_op_tbl_row", "sync_op", ["tbl", "row"])


def _sync_replica() -> None:
    op.create_table(
        "sync_replica",
        sa.Column("rid", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("lam", sa.BigInteger(), nullable=False),
        sa.Column("trimmed", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("rid", name="pk_sync_replica"),
    )


def _sync_row() -> None:
    op.create_table(
        "sync_row",
        sa.Column("tbl", sa.String(32), nullable=False),
        sa.Column("row", sa.String(32), nullable=False),
        sa.Column("doc", sa.Text(), nullable=False),
        sa.Column("conflict", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tbl", "row", name="pk_sync_row"),
    )
    op.create_index(
        "ix_sync_row_conflict",
        "sync_row",
        ["tbl", "row"],
        sqlite_where=sa.text("conflict"),
        postgresql_where=sa.text("conflict"),
    )


def _sync_txn() -> None:
    op.create_table(
        "sync_txn",
        sa.Column("rid", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lam", sa.BigInteger(), nullable=False),
        sa.Column("wall", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.String(64), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.String(64), nullable=False),
        sa.Column("undoes", sa.String(64)),
        sa.PrimaryKeyConstraint("rid", "seq", name="pk_sync_txn"),
    )
    op.create_index("ix_sync_txn_wall", "sync_txn", ["wall"])


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("user", sa.String(64), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("last_login", sa.String(24)),
        sa.PrimaryKeyConstraint("user", name="pk_account"),
    )


def _backup_proof() -> None:
    op.create_table(
        "backup_proof",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("sum", sa.String(64), nullable=False),
        sa.Column("made", sa.String(24), nullable=False),
        sa.Column("proved_at", sa.String(24)),
        sa.Column("finding", sa.String(40)),
        sa.PrimaryKeyConstraint("name", name="pk_backup_proof"),
    )


def _data_breach() -> None:
    op.create_table(
        "data_breach",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("case_number", sa.String(60)),
        sa.Column("happened_on", sa.String(10)),
        sa.Column("noticed_on", sa.String(10)),
        sa.Column("noticed_minute", sa.Integer()),
        sa.Column("what", sa.Text()),
        sa.Column("concerned", sa.Text()),
        sa.Column("people", sa.Integer()),
        sa.Column("risk", sa.String(20)),
        sa.Column("measures", sa.Text()),
        sa.Column("authority_notified_on", sa.String(10)),
        sa.Column("authority_notified_minute", sa.Integer()),
        sa.Column("no_notice_reason", sa.Text()),
        sa.Column("persons_notified_on", sa.String(10)),
        sa.Column("closed_on", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_data_breach"),
    )


def _destruction() -> None:
    op.create_table(
        "destruction",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("made_on", sa.String(10)),
        sa.Column("consent_number", sa.String(120)),
        sa.Column("consent_on", sa.String(10)),
        sa.Column("commission", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_destruction"),
    )


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("kind", sa.String(60), nullable=False),
        sa.Column("record_id", sa.String(32), nullable=False),
        sa.Column("user", sa.String(64), nullable=False),
        sa.Column("saved_at", sa.String(24), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "record_id", "user", name="pk_draft"),
    )


def _frozen_print() -> None:
    op.create_table(
        "frozen_print",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(60)),
        sa.Column("content", sa.LargeBinary()),
        sa.Column("made_at", sa.String(24)),
        sa.PrimaryKeyConstraint("sha256", name="pk_frozen_print"),
    )


def _household() -> None:
    op.create_table(
        "household",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(160)),
        sa.Column("note", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_household"),
    )


def _municipality() -> None:
    op.create_table(
        "municipality",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(120)),
        sa.Column("teryt", sa.String(7)),
        sa.Column("leading", sa.Boolean()),
        sa.Column("agreement_number", sa.String(80)),
        sa.PrimaryKeyConstraint("id", name="pk_municipality"),
    )


def _number_series() -> None:
    op.create_table(
        "number_series",
        sa.Column("series", sa.String(60), nullable=False),
        sa.Column("last", sa.Integer()),
        sa.PrimaryKeyConstraint("series", name="pk_number_series"),
    )


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(200)),
        sa.Column("short_name", sa.String(80)),
        sa.Column("street", sa.String(120)),
        sa.Column("postcode", sa.String(6)),
        sa.Column("city", sa.String(80)),
        sa.Column("phone", sa.String(40)),
        sa.Column("email", sa.String(120)),
        sa.Column("website", sa.String(120)),
        sa.Column("nip", sa.String(10)),
        sa.Column("regon", sa.String(14)),
        sa.Column("case_symbol", sa.String(40)),
        sa.Column("data_protection_contact", sa.String(200)),
        sa.Column("privacy_notice", sa.Text()),
        sa.Column("privacy_notice_version", sa.String(40)),
        sa.Column("change_conditions", sa.Text()),
        sa.Column("practice", sa.Boolean()),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )


def _parameter() -> None:
    op.create_table(
        "parameter",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("key", sa.String(80)),
        sa.Column("value", sa.Text()),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("source", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_parameter"),
    )


def _privacy_notice() -> None:
    op.create_table(
        "privacy_notice",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version", sa.String(40)),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("text", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_privacy_notice"),
    )


def _resident_initial() -> None:
    op.create_table(
        "resident_initial",
        sa.Column("initial", sa.String(2), nullable=False),
        sa.Column("sort_key", sa.String(240), nullable=False),
        sa.Column("resident_id", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("initial", "sort_key", "resident_id", name="pk_resident_initial"),
        sqlite_with_rowid=False,
    )


def _resident_word() -> None:
    op.create_table(
        "resident_word",
        sa.Column("word", sa.String(60), nullable=False),
        sa.Column("resident_id", sa.String(32), nullable=False),
        sa.Column("sort_key", sa.String(240), nullable=False),
        sa.PrimaryKeyConstraint("word", "resident_id", name="pk_resident_word"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_resident_word_resident_id", "resident_word", ["resident_id", "word"])


def _staff_member() -> None:
    op.create_table(
        "staff_member",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("login", sa.String(64)),
        sa.Column("given_name", sa.String(80)),
        sa.Column("family_name", sa.String(80)),
        sa.Column("position", sa.String(120)),
        sa.Column("phone", sa.String(40)),
        sa.Column("email", sa.String(120)),
        sa.Column("active_to", sa.String(10)),
        sa.Column("sort_key", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_staff_member"),
    )


def _trace() -> None:
    op.create_table(
        "trace",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("wall", sa.BigInteger(), nullable=False),
        sa.Column("user", sa.String(64), nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("tbl", sa.String(32)),
        sa.Column("row", sa.String(32)),
        sa.Column("person", sa.String(32)),
        sa.Column("detail", sa.String(200)),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_trace"),
    )
    op.create_index("ix_trace_person_wall", "trace", ["person", "wall", "number"])
    op.create_index("ix_trace_user_wall", "trace", ["user", "wall", "number"])
    op.create_index("ix_trace_wall", "trace", ["wall", "number"])


def _authorisation() -> None:
    op.create_table(
        "authorisation",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("staff_id", sa.String(32)),
        sa.Column("kind", sa.String(40)),
        sa.Column("number", sa.String(80)),
        sa.Column("granted_on", sa.String(10)),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("valid_to", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_authorisation"),
        _reference("authorisation", "staff_id", "staff_member"),
    )
    op.create_index("ix_authorisation_staff_id", "authorisation", ["staff_id"])


def _programme() -> None:
    op.create_table(
        "programme",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(240)),
        sa.Column("municipality_id", sa.String(32)),
        sa.Column("resolution_number", sa.String(80)),
        sa.Column("resolution_on", sa.String(10)),
        sa.Column("journal_entry", sa.String(120)),
        sa.Column("in_force_from", sa.String(10)),
        sa.Column("in_force_to", sa.String(10)),
        sa.Column("fee_rules", sa.Text()),
        sa.Column("financing", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_programme"),
        _reference("programme", "municipality_id", "municipality"),
    )


def _staff_role() -> None:
    op.create_table(
        "staff_role",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("staff_id", sa.String(32)),
        sa.Column("role", sa.String(40)),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("valid_to", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_staff_role"),
        _reference("staff_role", "staff_id", "staff_member"),
    )
    op.create_index("ix_staff_role_staff_id", "staff_role", ["staff_id"])


def _village() -> None:
    op.create_table(
        "village",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(120)),
        sa.Column("municipality_id", sa.String(32)),
        sa.Column("solectwo", sa.String(120)),
        sa.Column("postcode", sa.String(6)),
        sa.Column("post_town", sa.String(80)),
        sa.Column("sort_key", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_village"),
        _reference("village", "municipality_id", "municipality"),
    )


def _destroyed_file() -> None:
    op.create_table(
        "destroyed_file",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("destruction_id", sa.String(32)),
        sa.Column("position", sa.Integer()),
        sa.Column("numbers", sa.Text()),
        sa.Column("opened_on", sa.String(10)),
        sa.Column("closed_on", sa.String(10)),
        sa.Column("retention", sa.String(10)),
        sa.Column("kept_until", sa.String(10)),
        sa.Column("birth_year", sa.Integer()),
        sa.Column("sex", sa.String(10)),
        sa.Column("village_id", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_destroyed_file"),
        _reference("destroyed_file", "destruction_id", "destruction"),
        _reference("destroyed_file", "village_id", "village"),
    )
    op.create_index("ix_destroyed_file_destruction_id", "destroyed_file", ["destruction_id"])


def _resident() -> None:
    op.create_table(
        "resident",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("given_name", sa.String(80)),
        sa.Column("second_name", sa.String(80)),
        sa.Column("family_name", sa.String(120)),
        sa.Column("pesel", sa.String(11)),
        sa.Column("no_pesel_reason", sa.String(20)),
        sa.Column("pesel_override_reason", sa.String(200)),
        sa.Column("other_id_kind", sa.String(60)),
        sa.Column("other_id_number", sa.String(60)),
        sa.Column("born_on", sa.String(10)),
        sa.Column("sex", sa.String(10)),
        sa.Column("citizenship", sa.String(2)),
        sa.Column("residence_basis", sa.String(120)),
        sa.Column("residence_valid_to", sa.String(10)),
        sa.Column("village_id", sa.String(32)),
        sa.Column("place_name", sa.String(120)),
        sa.Column("street", sa.String(120)),
        sa.Column("house_no", sa.String(20)),
        sa.Column("flat_no", sa.String(20)),
        sa.Column("postcode", sa.String(6)),
        sa.Column("post_town", sa.String(80)),
        sa.Column("address_confidential", sa.Boolean()),
        sa.Column("confidential_reason", sa.String(200)),
        sa.Column("registered_address", sa.String(240)),
        sa.Column("phone", sa.String(40)),
        sa.Column("email", sa.String(120)),
        sa.Column("contact_preference", sa.String(20)),
        sa.Column("language", sa.String(5)),
        sa.Column("disability_level", sa.String(20)),
        sa.Column("disability_valid_to", sa.String(10)),
        sa.Column("privacy_notice_version", sa.String(40)),
        sa.Column("privacy_notice_on", sa.String(10)),
        sa.Column("sensitive_note", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("external_ref", sa.String(80)),
        sa.Column("file_place", sa.String(120)),
        sa.Column("died_on", sa.String(10)),
        sa.Column("left_on", sa.String(10)),
        sa.Column("merged_into", sa.String(32)),
        sa.Column("restricted", sa.Boolean()),
        sa.Column("restricted_reason", sa.String(200)),
        sa.Column("sort_key", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_resident"),
        _reference("resident", "merged_into", "resident"),
        _reference("resident", "village_id", "village"),
    )
    op.create_index(
        "ix_resident_merged_into",
        "resident",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index(
        "ix_resident_restricted",
        "resident",
        ["restricted"],
        sqlite_where=sa.text("restricted"),
        postgresql_where=sa.text("restricted"),
    )
    op.create_index("ix_resident_sort_key_id", "resident", ["sort_key", "id"])
    op.create_index("ix_resident_village_id", "resident", ["village_id"])


def _service() -> None:
    op.create_table(
        "service",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(200)),
        sa.Column("legal_track", sa.String(30)),
        sa.Column("addressees", sa.Text()),
        sa.Column("scope", sa.Text()),
        sa.Column("plain_description", sa.Text()),
        sa.Column("place", sa.String(240)),
        sa.Column("unit", sa.String(20)),
        sa.Column("limit_per_person", sa.String(240)),
        sa.Column("fee", sa.String(240)),
        sa.Column("legal_basis", sa.Text()),
        sa.Column("quality_standard", sa.Text()),
        sa.Column("pictogram", sa.String(60)),
        sa.Column("programme_id", sa.String(32)),
        sa.Column("active_from", sa.String(10)),
        sa.Column("active_to", sa.String(10)),
        sa.Column("last_checked_on", sa.String(10)),
        sa.Column("source", sa.String(240)),
        sa.Column("sort_key", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        _reference("service", "programme_id", "programme"),
    )


def _communication_need() -> None:
    op.create_table(
        "communication_need",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("kind", sa.String(30)),
        sa.Column("note", sa.String(200)),
        sa.PrimaryKeyConstraint("id", name="pk_communication_need"),
        _reference("communication_need", "resident_id", "resident"),
    )
    op.create_index("ix_communication_need_resident_id", "communication_need", ["resident_id"])


def _contact_person() -> None:
    op.create_table(
        "contact_person",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("relation", sa.String(60)),
        sa.Column("name", sa.String(160)),
        sa.Column("phone", sa.String(40)),
        sa.Column("note", sa.String(200)),
        sa.PrimaryKeyConstraint("id", name="pk_contact_person"),
        _reference("contact_person", "resident_id", "resident"),
    )
    op.create_index("ix_contact_person_resident_id", "contact_person", ["resident_id"])


def _data_request() -> None:
    op.create_table(
        "data_request",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("case_number", sa.String(60)),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("asker", sa.String(160)),
        sa.Column("kind", sa.String(20)),
        sa.Column("received_on", sa.String(10)),
        sa.Column("text", sa.Text()),
        sa.Column("extension_reason", sa.Text()),
        sa.Column("answered_on", sa.String(10)),
        sa.Column("outcome", sa.String(20)),
        sa.Column("answer", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_data_request"),
        _reference("data_request", "resident_id", "resident"),
    )
    op.create_index("ix_data_request_resident_id", "data_request", ["resident_id"])


def _family_relation() -> None:
    op.create_table(
        "family_relation",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("other_id", sa.String(32)),
        sa.Column("kind", sa.String(20)),
        sa.Column("lives_together", sa.Boolean()),
        sa.PrimaryKeyConstraint("id", name="pk_family_relation"),
        _reference("family_relation", "other_id", "resident"),
        _reference("family_relation", "resident_id", "resident"),
    )
    op.create_index("ix_family_relation_other_id", "family_relation", ["other_id"])
    op.create_index("ix_family_relation_resident_id", "family_relation", ["resident_id"])


def _gdpr_consent() -> None:
    op.create_table(
        "gdpr_consent",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("purpose", sa.String(20)),
        sa.Column("scope", sa.Text()),
        sa.Column("given_on", sa.String(10)),
        sa.Column("how", sa.String(20)),
        sa.Column("withdrawn_on", sa.String(10)),
        sa.Column("withdrawn_how", sa.String(20)),
        sa.PrimaryKeyConstraint("id", name="pk_gdpr_consent"),
        _reference("gdpr_consent", "resident_id", "resident"),
    )
    op.create_index("ix_gdpr_consent_resident_id", "gdpr_consent", ["resident_id"])


def _household_member() -> None:
    op.create_table(
        "household_member",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("household_id", sa.String(32)),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("is_head", sa.Boolean()),
        sa.Column("since", sa.String(10)),
        sa.Column("until", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_household_member"),
        _reference("household_member", "household_id", "household"),
        _reference("household_member", "resident_id", "resident"),
    )
    op.create_index("ix_household_member_household_id", "household_member", ["household_id"])
    op.create_index("ix_household_member_resident_id", "household_member", ["resident_id"])


def _procedural_consent() -> None:
    op.create_table(
        "procedural_consent",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("kind", sa.String(20)),
        sa.Column("scope", sa.Text()),
        sa.Column("recipient", sa.String(200)),
        sa.Column("given_on", sa.String(10)),
        sa.Column("how", sa.String(20)),
        sa.Column("withdrawn_on", sa.String(10)),
        sa.Column("withdrawn_how", sa.String(20)),
        sa.PrimaryKeyConstraint("id", name="pk_procedural_consent"),
        _reference("procedural_consent", "resident_id", "resident"),
    )
    op.create_index("ix_procedural_consent_resident_id", "procedural_consent", ["resident_id"])


def _representative() -> None:
    op.create_table(
        "representative",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("kind", sa.String(30)),
        sa.Column("given_name", sa.String(80)),
        sa.Column("family_name", sa.String(120)),
        sa.Column("phone", sa.String(40)),
        sa.Column("address", sa.String(240)),
        sa.Column("basis", sa.String(200)),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("valid_to", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_representative"),
        _reference("representative", "resident_id", "resident"),
    )
    op.create_index("ix_representative_resident_id", "representative", ["resident_id"])


def _resident_access() -> None:
    op.create_table(
        "resident_access",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("staff_id", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_resident_access"),
        _reference("resident_access", "resident_id", "resident"),
        _reference("resident_access", "staff_id", "staff_member"),
    )
    op.create_index("ix_resident_access_resident_id", "resident_access", ["resident_id"])


def _resident_note() -> None:
    op.create_table(
        "resident_note",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("happened_on", sa.String(10)),
        sa.Column("kind", sa.String(20)),
        sa.Column("text", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_resident_note"),
        _reference("resident_note", "resident_id", "resident"),
    )
    op.create_index("ix_resident_note_resident_id", "resident_note", ["resident_id"])


def _service_area() -> None:
    op.create_table(
        "service_area",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("service_id", sa.String(32)),
        sa.Column("area", sa.String(40)),
        sa.PrimaryKeyConstraint("id", name="pk_service_area"),
        _reference("service_area", "service_id", "service"),
    )
    op.create_index("ix_service_area_service_id", "service_area", ["service_id"])


def _service_plan() -> None:
    op.create_table(
        "service_plan",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("resident_id", sa.String(32)),
        sa.Column("number", sa.String(40)),
        sa.Column("case_number", sa.String(60)),
        sa.Column("created_on", sa.String(10)),
        sa.Column("author_id", sa.String(32)),
        sa.Column("coordinator_id", sa.String(32)),
        sa.Column("application_number", sa.String(60)),
        sa.Column("application_on", sa.String(10)),
        sa.Column("state", sa.String(20)),
        sa.Column("activated_on", sa.String(10)),
        sa.Column("early_start_reason", sa.Text()),
        sa.Column("ended_on", sa.String(10)),
        sa.Column("end_reason", sa.String(60)),
        sa.Column("end_requested_by", sa.String(120)),
        sa.Column("closing_talk_on", sa.String(10)),
        sa.Column("no_closing_talk_reason", sa.String(240)),
        sa.Column("outcome", sa.Text()),
        sa.Column("former_plan_id", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_service_plan"),
        _reference("service_plan", "author_id", "staff_member"),
        _reference("service_plan", "coordinator_id", "staff_member"),
        _reference("service_plan", "former_plan_id", "service_plan"),
        _reference("service_plan", "resident_id", "resident"),
    )
    op.create_index("ix_service_plan_coordinator_id", "service_plan", ["coordinator_id"])
    op.create_index("ix_service_plan_resident_id", "service_plan", ["resident_id"])


def _plan_version() -> None:
    op.create_table(
        "plan_version",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("plan_id", sa.String(32)),
        sa.Column("version_no", sa.Integer()),
        sa.Column("created_on", sa.String(10)),
        sa.Column("author_id", sa.String(32)),
        sa.Column("state", sa.String(20)),
        sa.Column("amendment_reason", sa.Text()),
        sa.Column("amendment_initiator", sa.String(120)),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("valid_to", sa.String(10)),
        sa.Column("situation", sa.Text()),
        sa.Column("strengths", sa.Text()),
        sa.Column("limitations", sa.Text()),
        sa.Column("what_matters", sa.Text()),
        sa.Column("what_matters_on", sa.String(10)),
        sa.Column("change_conditions", sa.Text()),
        sa.Column("privacy_notice_version", sa.String(40)),
        sa.Column("agreed_on", sa.String(10)),
        sa.Column("agreed_by", sa.String(160)),
        sa.Column("agreed_how", sa.String(30)),
        sa.Column("approved_on", sa.String(10)),
        sa.Column("approved_by_id", sa.String(32)),
        sa.Column("approval_recorded_by_id", sa.String(32)),
        sa.Column("approved_as", sa.String(120)),
        sa.Column("authorisation_number", sa.String(80)),
        sa.Column("fingerprint", sa.String(64)),
        sa.Column("print_sha256", sa.String(64)),
        sa.Column("copy_given_on", sa.String(10)),
        sa.Column("copy_form", sa.String(40)),
        sa.PrimaryKeyConstraint("id", name="pk_plan_version"),
        _reference("plan_version", "approval_recorded_by_id", "staff_member"),
        _reference("plan_version", "approved_by_id", "staff_member"),
        _reference("plan_version", "author_id", "staff_member"),
        _reference("plan_version", "plan_id", "service_plan"),
    )
    op.create_index("ix_plan_version_plan_id", "plan_version", ["plan_id"])


def _plan_goal() -> None:
    op.create_table(
        "plan_goal",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version_id", sa.String(32)),
        sa.Column("position", sa.Integer()),
        sa.Column("text", sa.Text()),
        sa.Column("measure", sa.Text()),
        sa.Column("due_on", sa.String(10)),
        sa.Column("responsible", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_plan_goal"),
        _reference("plan_goal", "version_id", "plan_version"),
    )
    op.create_index("ix_plan_goal_version_id", "plan_goal", ["version_id"])


def _plan_item() -> None:
    op.create_table(
        "plan_item",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version_id", sa.String(32)),
        sa.Column("position", sa.Integer()),
        sa.Column("kind", sa.String(20)),
        sa.Column("service_id", sa.String(32)),
        sa.Column("name", sa.String(200)),
        sa.Column("supporting_kind", sa.String(20)),
        sa.Column("legal_track", sa.String(30)),
        sa.Column("scope", sa.Text()),
        sa.Column("who", sa.String(200)),
        sa.Column("who_may_be_named", sa.Boolean()),
        sa.Column("contract_ref", sa.String(120)),
        sa.Column("place", sa.String(240)),
        sa.Column("frequency", sa.String(120)),
        sa.Column("amount_count", sa.Integer()),
        sa.Column("amount_unit", sa.String(20)),
        sa.Column("amount_per", sa.String(10)),
        sa.Column("unit_price", sa.BigInteger()),
        sa.Column("fee_kind", sa.String(20)),
        sa.Column("fee_percent", sa.Integer()),
        sa.Column("fee_amount", sa.BigInteger()),
        sa.Column("valid_from", sa.String(10)),
        sa.Column("valid_to", sa.String(10)),
        sa.PrimaryKeyConstraint("id", name="pk_plan_item"),
        _reference("plan_item", "service_id", "service"),
        _reference("plan_item", "version_id", "plan_version"),
    )
    op.create_index("ix_plan_item_version_id", "plan_item", ["version_id"])


def _plan_monitoring() -> None:
    op.create_table(
        "plan_monitoring",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version_id", sa.String(32)),
        sa.Column("due_on", sa.String(10)),
        sa.Column("form", sa.String(120)),
        sa.Column("who", sa.String(160)),
        sa.Column("subject", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_plan_monitoring"),
        _reference("plan_monitoring", "version_id", "plan_version"),
    )
    op.create_index("ix_plan_monitoring_version_id", "plan_monitoring", ["version_id"])


def _plan_need() -> None:
    op.create_table(
        "plan_need",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version_id", sa.String(32)),
        sa.Column("position", sa.Integer()),
        sa.Column("text", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_plan_need"),
        _reference("plan_need", "version_id", "plan_version"),
    )
    op.create_index("ix_plan_need_version_id", "plan_need", ["version_id"])


def _plan_override() -> None:
    op.create_table(
        "plan_override",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("version_id", sa.String(32)),
        sa.Column("code", sa.String(80)),
        sa.Column("rule", sa.String(10)),
        sa.Column("field", sa.String(120)),
        sa.Column("reason", sa.Text()),
        sa.Column("given_on", sa.String(10)),
        sa.Column("given_by_id", sa.String(32)),
        sa.PrimaryKeyConstraint("id", name="pk_plan_override"),
        _reference("plan_override", "given_by_id", "staff_member"),
        _reference("plan_override", "version_id", "plan_version"),
    )
    op.create_index("ix_plan_override_version_id", "plan_override", ["version_id"])


def _plan_item_time() -> None:
    op.create_table(
        "plan_item_time",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.Column("item_id", sa.String(32)),
        sa.Column("weekday", sa.Integer()),
        sa.Column("starts_at", sa.Integer()),
        sa.Column("ends_at", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_plan_item_time"),
        _reference("plan_item_time", "item_id", "plan_item"),
    )
    op.create_index("ix_plan_item_time_item_id", "plan_item_time", ["item_id"])


TABLES = (
    _sync_ack,
    _sync_bundle,
    _sync_device,
    _sync_head_sig,
    _sync_local,
    _sync_op,
    _sync_replica,
    _sync_row,
    _sync_txn,
    _account,
    _backup_proof,
    _data_breach,
    _destruction,
    _draft,
    _frozen_print,
    _household,
    _municipality,
    _number_series,
    _office,
    _parameter,
    _privacy_notice,
    _resident_initial,
    _resident_word,
    _staff_member,
    _trace,
    _authorisation,
    _programme,
    _staff_role,
    _village,
    _destroyed_file,
    _resident,
    _service,
    _communication_need,
    _contact_person,
    _data_request,
    _family_relation,
    _gdpr_consent,
    _household_member,
    _procedural_consent,
    _representative,
    _resident_access,
    _resident_note,
    _service_area,
    _service_plan,
    _plan_version,
    _plan_goal,
    _plan_item,
    _plan_monitoring,
    _plan_need,
    _plan_override,
    _plan_item_time,
)
