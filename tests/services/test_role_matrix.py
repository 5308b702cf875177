"""Every service function asks for its right before it reads or writes anything (D85)."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

import pytest
from sqlalchemy import Engine, event

import cus_desktop.services
from cus_desktop.domain.rights import RIGHTS_OF, Right
from cus_desktop.domain.staff import Role
from cus_desktop.errors import NotAllowed
from cus_desktop.services import rights, traces
from cus_desktop.services.catalogue_import import CatalogueImport
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_import import ResidentImport
from cus_desktop.services.rights import CASE_BY_CASE, RIGHT_MARK, rights_at
from tests.services.role_desks import desks_of_roles

MACHINERY = {rights.__name__, traces.__name__}
"""What asks, and what writes down that somebody was refused."""


@dataclass(frozen=True)
class ServiceFunction:
    """A public function or method of the services that works at a desk."""

    name: str
    function: Callable[..., Any]
    before_desk: tuple[Any, ...] = ()
    """What stands before the desk: the object of a method."""

    @property
    def right(self) -> Right | None:
        """The right it asks for; None for what everybody may."""
        found: Right | None = getattr(self.function, RIGHT_MARK, None)
        return found

    @property
    def by_case(self) -> bool:
        """True when it depends on more than the role; its own tests show it."""
        return getattr(self.function, RIGHT_MARK, None) == CASE_BY_CASE

    def call(self, desk: Desk) -> None:
        """Call it with made-up arguments; only a refusal of the rights is of interest."""
        parameters = list(inspect.signature(self.function).parameters.values())
        hints = typing.get_type_hints(inspect.unwrap(self.function))
        given: list[Any] = [*self.before_desk, desk]
        by_name: dict[str, Any] = {}
        for parameter in parameters[len(given) :]:
            if parameter.default is not inspect.Parameter.empty:
                continue
            value = made_up(hints.get(parameter.name))
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
                by_name[parameter.name] = value
            else:
                given.append(value)
        try:
            self.function(*given, **by_name)
        except NotAllowed:
            raise
        except Exception:  # noqa: BLE001  - made-up arguments may fail in any way
            return


def made_up(hint: Any) -> Any:
    """Some value of a type: an empty draft, a day, a word; None where nothing fits."""
    simple: Mapping[Any, Any] = {
        str: "0" * 32,
        int: 1,
        bool: False,
        bytes: b"",
        date: date(2026, 11, 3),
        datetime: None,
    }
    if hint in simple:
        return simple[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if isinstance(hint, type) and is_dataclass(hint):
        wanted = typing.get_type_hints(hint)
        empty = {
            each.name: made_up(wanted[each.name])
            for each in fields(hint)
            if each.default is MISSING and each.default_factory is MISSING
        }
        with suppress(Exception):
            return hint(**empty)
    if typing.get_origin(hint) is not None:
        with suppress(Exception):
            return typing.get_origin(hint)()
    return None


def _functions() -> Iterator[ServiceFunction]:
    for found in pkgutil.iter_modules(cus_desktop.services.__path__):
        module = importlib.import_module(f"{cus_desktop.services.__name__}.{found.name}")
        if found.ispkg or module.__name__ in MACHINERY:
            continue
        for name, value in vars(module).items():
            if name.startswith("_") or getattr(value, "__module__", "") != module.__name__:
                continue
            if inspect.isfunction(value) and _works_at_desk(value, 0):
                yield ServiceFunction(f"{found.name}.{name}", value)
            elif inspect.isclass(value):
                yield from _methods(f"{found.name}.{name}", value)


def _methods(owner: str, cls: type) -> Iterator[ServiceFunction]:
    for name, value in vars(cls).items():
        if not name.startswith("_") and inspect.isfunction(value) and _works_at_desk(value, 1):
            yield ServiceFunction(f"{owner}.{name}", value, (OBJECTS[cls],))


@dataclass(frozen=True)
class Sheet:
    """A file with one row."""

    headers: Sequence[str] = ("Nazwisko",)
    rows: Sequence[Sequence[str]] = (("Kowalska",),)
    numbers: Sequence[int] = (2,)


OBJECTS: dict[type, Any] = {
    ResidentImport: ResidentImport(Sheet()),
    CatalogueImport: CatalogueImport(Sheet()),
}


def _works_at_desk(function: Callable[..., Any], place: int) -> bool:
    parameters = list(inspect.signature(function).parameters.values())
    return len(parameters) > place and parameters[place].annotation == Desk.__name__


FUNCTIONS = tuple(_functions())
BY_ROLE = [each for each in FUNCTIONS if not each.by_case]


@pytest.fixture
def desks(desk: Desk) -> dict[Role, Desk]:
    """A desk for each role, with somebody of the staff who holds just that role."""
    return desks_of_roles(desk)


def refused_before(desk: Desk) -> Desk:
    """The desk of somebody whose refusals stand in the log already: the next ones say nothing."""
    for right in Right:
        with suppress(NotAllowed):
            rights.require(desk, right)
    return desk


@contextmanager
def _counted_statements() -> Iterator[list[str]]:
    told: list[str] = []

    def listen(*arguments: Any) -> None:
        told.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        yield told
    finally:
        event.remove(Engine, "before_cursor_execute", listen)


def test_the_walk_finds_the_services() -> None:
    names = {each.name for each in FUNCTIONS}
    assert len(names) > 100
    assert {"residents.save_resident", "resident_import.ResidentImport.apply"} <= names


def test_every_service_function_says_whom_it_serves() -> None:
    silent = [each.name for each in FUNCTIONS if not hasattr(each.function, RIGHT_MARK)]
    assert silent == [], "mark them with @needs(Right...) or @for_everybody"


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.value)
def test_each_role_is_refused_exactly_what_the_table_refuses(
    role: Role, desks: dict[Role, Desk]
) -> None:
    desk = refused_before(desks[role])
    assert rights_at(desk) == RIGHTS_OF[role]
    wrong = []
    for each in BY_ROLE:
        allowed = each.right is None or each.right in RIGHTS_OF[role]
        with _counted_statements() as statements:
            try:
                each.call(desk)
                refused = False
            except NotAllowed:
                refused = True
        if refused and statements and not allowed:
            wrong.append(f"{each.name} reads or writes before it refuses")
        if refused is allowed:
            wrong.append(f"{each.name} is {'refused' if refused else 'allowed'}")
    assert wrong == []


def test_somebody_without_a_role_gets_only_what_is_for_everybody(desks: dict[Role, Desk]) -> None:
    stranger = replace(desks[Role.DIRECTOR], user="nikt")
    for each in BY_ROLE:
        if each.right is not None:
            with pytest.raises(NotAllowed):
                each.call(stranger)


def test_a_refusal_writes_nothing(desks: dict[Role, Desk]) -> None:
    inspector = refused_before(desks[Role.INSPECTOR])
    before = inspector.store.info()
    for each in BY_ROLE:
        if each.right not in RIGHTS_OF[Role.INSPECTOR]:
            with suppress(NotAllowed):
                if each.right is not None:
                    each.call(inspector)
    assert inspector.store.info() == before
