"""The harness of `dev.py bench`: verdicts, turns and percentiles. The measures run there."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import __main__ as bench
from benchmarks.figures import MISSED, REPORTED, WITHIN, Figure, table, write_json
from benchmarks.timing import in_turns, tail


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        (Figure("x", "ms", 30.0, 10.0, 3.0), WITHIN),
        (Figure("x", "ms", 30.1, 10.0, 3.0), MISSED),
        (Figure("x", "ms", 30.1, 10.0), REPORTED),
        (Figure("x", "ms", 30.1), REPORTED),
    ],
)
def test_a_figure_beyond_its_limit_is_missed(figure: Figure, verdict: str):
    assert figure.verdict == verdict


def test_the_table_names_every_figure_once():
    lines = table([Figure("one", "ms", 30.0, 10.0, 3.0), Figure("another", "s", 1.5)])
    assert [line.split("  ")[0].strip() for line in lines] == ["measure", "one", "another"]
    assert lines[1].endswith(WITHIN)


def test_the_file_holds_ratios_and_verdicts(tmp_path: Path):
    path = tmp_path / "build" / "bench.json"
    write_json(path, [Figure("one", "ms", 30.0, 12.0, 2.0)], 1.25)
    (found,) = json.loads(path.read_text(encoding="utf-8"))["figures"]
    assert (found["measure"], found["ratio"], found["verdict"]) == ("one", 2.5, MISSED)


def test_a_missed_limit_is_the_exit_code(monkeypatch, tmp_path, capsys):
    slow = Figure("slow", "ms", 9.0, 1.0, 2.0)
    monkeypatch.setattr(bench, "measured", lambda _name: [slow])
    monkeypatch.setattr(bench, "RESULT", tmp_path / "bench.json")
    assert bench.main(["saving"]) == 1
    assert "MISSED" in capsys.readouterr().out


def test_an_unknown_measure_is_wrong_usage(capsys):
    assert bench.main(["speed"]) == 2
    assert "starting" in capsys.readouterr().out


@pytest.mark.parametrize("name", bench.MEASURES)
def test_every_measure_says_what_it_compares(name: str):
    module = importlib.import_module(f"benchmarks.{name}")
    assert callable(module.measure)
    assert module.__doc__


def test_sides_take_turns_and_warm_up():
    seen: list[tuple[str, int]] = []
    sides = {side: lambda number, side=side: seen.append((side, number)) for side in "ab"}
    found = in_turns(sides, turns=2, runs=2, warm_up=1)
    assert [side for side, _ in seen] == list("aaabbb" + "bbbaaa")
    assert [number for _, number in seen] == list(range(12))
    assert {side: len(times) for side, times in found.items()} == {"a": 4, "b": 4}


@given(st.lists(st.integers(), min_size=1), st.floats(0.01, 1))
def test_the_tail_is_a_value_that_enough_values_do_not_exceed(values: list[int], share: float):
    found = tail(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values) - 1e-9
    assert sum(value < found for value in values) < share * len(values) + 1e-9
