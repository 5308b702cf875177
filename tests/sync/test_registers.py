"""The register algebra against its definition as a function of a set of operations."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.sync import registers
from cus_desktop.sync.registers import CREATION, ERASED, ROW, Document, Operation, Stamp, dot

GROUPS = ("name", "phone", ROW)


@dataclass(frozen=True)
class Made:
    """An operation with where it comes from."""

    operation: Operation
    stamp: Stamp


class Device:
    """Edits one row, seeing only what it has received: the honest author of operations."""

    def __init__(self, rid: str) -> None:
        self.rid, self.seq = rid, 0
        self.held: list[Made] = []
        self.document: Document = {}

    def receive(self, log: list[Made]) -> None:
        for made in log:
            if made not in self.held:
                self.held.append(made)
                self.document = registers.apply(self.document, made.operation, made.stamp)

    def edit(self, group: str, value: int, wall: int) -> Made:
        self.seq += 1
        stamp = Stamp(self.rid, self.seq, wall)
        prev, covers = registers.dots(self.document, group), None
        if group == ROW and value:
            covers = registers.dots(self.document)
        content = {"dead": value % 2} if group == ROW else {"v": value}
        made = Made(Operation(group, content, prev, covers if value % 2 else None), stamp)
        self.receive([made])
        return made


EDITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(GROUPS),
        st.integers(0, 3),
        st.integers(-5, 5),
        st.sets(st.integers(0, 2)),
    ),
    max_size=10,
)


def history(edits) -> list[Made]:
    """A causally ordered history of three devices that exchange what they have now and then."""
    devices = [Device(rid) for rid in "abc"]
    log = []
    for who, group, value, wall, hears_from in edits:
        for other in sorted(hears_from):
            devices[who].receive(list(devices[other].held))
        log.append(devices[who].edit(group, value, wall))
    return log


def defined(log: list[Made]) -> Document:
    """heads(group) = operations that no other operation names in its prev."""
    document: Document = {}
    for made in log:
        group, name = made.operation.group, made.stamp.dot
        replaced = any(
            other.operation.group == group and name in other.operation.prev for other in log
        )
        if not replaced:
            covers = made.operation.covers
            head = [
                made.stamp.rid,
                made.stamp.seq,
                made.stamp.wall,
                made.operation.value,
                None if covers is None else list(covers),
            ]
            document.setdefault(group, []).append(head)
    return {group: sorted(heads, key=lambda h: (h[0], h[1])) for group, heads in document.items()}


def applied(log: list[Made]) -> Document:
    document: Document = {}
    for made in log:
        document = registers.apply(document, made.operation, made.stamp)
    return document


def needs(made: Made, log: list[Made]) -> set[str]:
    """What has to be there before: the replaced operations and the author's earlier ones."""
    earlier = {
        m.stamp.dot for m in log if m.stamp.rid == made.stamp.rid and m.stamp.seq < made.stamp.seq
    }
    return {*made.operation.prev, *(made.operation.covers or ()), *earlier} - {made.stamp.dot}


@given(EDITS, st.randoms(use_true_random=False))
def test_any_causal_order_gives_what_the_definition_says(edits, random):
    log = history(edits)
    held: set[str] = set()
    order: list[Made] = []
    waiting = list(log)
    while waiting:
        ready = [made for made in waiting if needs(made, log) <= held]
        chosen = random.choice(ready)
        waiting.remove(chosen)
        order.append(chosen)
        held.add(chosen.stamp.dot)

    assert applied(order) == defined(log)


@given(EDITS)
def test_taking_the_same_log_twice_changes_nothing(edits):
    log = history(edits)
    device = Device("z")
    device.receive(log)
    once = device.document
    device.receive(log)

    assert device.document == once == defined(log)


@given(EDITS)
def test_what_is_shown_and_flagged_depends_on_the_set_only(edits):
    log = history(edits)
    one, other = applied(log), defined(log)

    assert registers.is_dead(one) == registers.is_dead(other)
    assert registers.conflicts(one) == registers.conflicts(other)
    for group in one:
        assert registers.shown(one, group) == registers.shown(other, group)


@given(EDITS)
def test_no_value_vanishes_unless_somebody_who_saw_it_replaced_it(edits):
    log = history(edits)
    standing = {dot(head) for heads in applied(log).values() for head in heads}
    replaced = {name for made in log for name in made.operation.prev}

    assert {made.stamp.dot for made in log} == standing | replaced


@given(EDITS)
def test_a_row_without_two_differing_heads_or_a_deletion_has_no_conflict(edits):
    document = applied(history(edits))
    deleted = any(head[3]["dead"] for head in document.get(ROW, []))
    differing = any(
        len({str(head[3]) for head in heads}) > 1
        for group, heads in document.items()
        if group != ROW
    )

    assert bool(registers.conflicts(document)) <= (deleted or differing)
    if differing and not deleted:
        assert registers.conflicts(document)


def made(rid: str, seq: int, group: str, value, prev=(), covers=None, wall: int = 0) -> Made:
    return Made(Operation(group, value, tuple(prev), covers), Stamp(rid, seq, wall))


BORN = made("a", 1, CREATION, {ROW: {"dead": 0}, "name": {"v": 1}, "phone": {"v": 2}})


def test_creation_fills_every_group_at_once():
    document = applied([BORN])

    assert registers.shown(document, "name") == {"v": 1}
    assert registers.shown(document, "phone") == {"v": 2}
    assert registers.shown(document, "never-filled") == {}
    assert registers.dots(document) == ("a:1",)


def test_edits_apart_both_stay_and_the_later_clock_is_shown():
    document = applied(
        [
            BORN,
            made("a", 2, "phone", {"v": 3}, ["a:1"], wall=10),
            made("b", 1, "phone", {"v": 4}, ["a:1"], wall=20),
        ]
    )

    assert registers.conflicts(document) == ("phone",)
    assert registers.shown(document, "phone") == {"v": 4}
    assert len(document["phone"]) == 2


def test_the_same_value_typed_twice_is_no_conflict():
    document = applied(
        [
            BORN,
            made("a", 2, "phone", {"v": 3}, ["a:1"]),
            made("b", 1, "phone", {"v": 3}, ["a:1"]),
        ]
    )

    assert registers.conflicts(document) == ()


def test_a_choice_between_versions_replaces_them_all():
    document = applied(
        [
            BORN,
            made("a", 2, "phone", {"v": 3}, ["a:1"]),
            made("b", 1, "phone", {"v": 4}, ["a:1"]),
            made("a", 3, "phone", {"v": 4}, ["a:2", "b:1"]),
        ]
    )

    assert registers.conflicts(document) == ()
    assert len(document["phone"]) == 1


def test_deletion_of_all_that_was_seen_makes_the_row_dead():
    document = applied([BORN, made("a", 2, ROW, {"dead": 1}, ["a:1"], ("a:1",))])

    assert registers.is_dead(document)
    assert registers.conflicts(document) == ()


def test_deleted_there_and_changed_here_stays_alive_and_is_listed():
    document = applied(
        [
            BORN,
            made("a", 2, ROW, {"dead": 1}, ["a:1"], ("a:1",)),
            made("b", 1, "phone", {"v": 9}, ["a:1"]),
        ]
    )

    assert not registers.is_dead(document)
    assert registers.conflicts(document) == (ROW,)


def test_a_step_that_edits_and_deletes_leaves_the_row_dead():
    document = applied(
        [
            BORN,
            made("a", 2, "phone", {"v": 9}, ["a:1"]),
            made("a", 2, ROW, {"dead": 1}, ["a:1"], ("a:1", "a:2")),
        ]
    )

    assert registers.is_dead(document)


def test_reviving_brings_the_row_back():
    document = applied(
        [
            BORN,
            made("a", 2, ROW, {"dead": 1}, ["a:1"], ("a:1",)),
            made("a", 3, ROW, {"dead": 0}, ["a:2"]),
        ]
    )

    assert not registers.is_dead(document)
    assert registers.conflicts(document) == ()


def test_an_erased_row_absorbs_everything_that_comes_later():
    erased = applied([BORN, made("a", 2, ERASED, None)])
    later = registers.apply(erased, Operation("phone", {"v": 1}), Stamp("b", 1, 0))

    assert erased == later == {ERASED: []}
    assert registers.is_dead(later)


def test_applying_leaves_the_given_document_alone():
    before = applied([BORN])
    kept = {group: list(heads) for group, heads in before.items()}

    registers.apply(before, Operation("phone", {"v": 3}, ("a:1",)), Stamp("a", 2, 0))

    assert before == kept
