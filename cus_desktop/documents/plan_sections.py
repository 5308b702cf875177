"""The parts of the printed plan, A to J, each a function from the document to blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from cus_desktop.documents import plan_tables, plan_texts
from cus_desktop.documents.flow import Block
from cus_desktop.documents.furniture import PAGE_FRAME, columns, letterhead, tinted_line
from cus_desktop.documents.paragraphs import Bullet, Heading, Paragraph, Strong
from cus_desktop.documents.plan_document import PersonBlock, PlanDocument
from cus_desktop.documents.plan_week import week_table
from cus_desktop.documents.style import (
    ACCENT,
    BODY,
    CONTACT_NAME,
    CONTACT_PHONE,
    DRAFT_WORD,
    ITEM,
    LABEL,
    NOTICE,
    QUOTE,
    QUOTE_SOURCE,
    SECTION,
    SMALL,
    SUBSECTION,
    TINT,
    TITLE,
    WARNING,
    WARNING_TINT,
)
from cus_desktop.documents.tables import label_grid
from cus_desktop.documents.tagging import Node
from cus_desktop.documents.typography import long_day, quoted, short_day
from cus_desktop.i18n import Translate

WIDTH = PAGE_FRAME.width

Line = TypeVar("Line")
Line_contra = TypeVar("Line_contra", contravariant=True)


class TableBuilder(Protocol[Line_contra]):
    """A function that makes the table of some lines."""

    def __call__(
        self, parent: Node, lines: Sequence[Line_contra], width: float, translate: Translate, /
    ) -> list[Block]: ...


class PlanStory:
    """Writes the parts one after another; the order of calls is the reading order."""

    def __init__(self, root: Node, document: PlanDocument, translate: Translate) -> None:
        self.root = root
        self.document = document
        self.translate = translate
        self.blocks: list[Block] = []
        self._headings = 0
        self.none = translate("documents", "none")

    # small pieces

    def heading(self, text: str) -> None:
        """A part begins."""
        self._headings += 1
        key = f"part{self._headings}"
        self.blocks.append(Heading(text, SECTION, self.root.add("H2"), outline=(key, 1)))

    def subheading(self, text: str) -> None:
        """A smaller heading inside a part."""
        self.blocks.append(Heading(text, SUBSECTION, self.root.add("H3")))

    def paragraph(self, text: str) -> None:
        """Running text; "none" for an empty one."""
        self.blocks.append(Paragraph(text or self.none, BODY, self.root.add("P")))

    def items(self, texts: Iterable[str]) -> None:
        """A list; "none" for an empty one."""
        filled = [text for text in texts if text.strip()]
        if not filled:
            self.paragraph("")
            return
        self.blocks += self._list(filled)

    def _list(self, texts: Iterable[str]) -> list[Block]:
        holder = self.root.add("L", attributes="<</O /List /ListNumbering /Disc>>")
        blocks: list[Block] = []
        for text in texts:
            item = holder.add("LI")
            bullet = Bullet(item.add("Lbl"))
            blocks.append(Paragraph(text, ITEM, item.add("LBody"), bullet))
        return blocks

    def lines(self, build: TableBuilder[Line], lines: Sequence[Line]) -> None:
        """The table of the lines, or "none"."""
        if lines:
            self.blocks += build(self.root, lines, WIDTH, self.translate)
        else:
            self.paragraph("")

    # parts

    def opening(self) -> None:
        """Letterhead, title, and what identifies the plan."""
        plan, translate = self.document, self.translate
        code = f"{plan.number};{plan.version};{plan.fingerprint}"
        alt = translate("documents", "QR code with the number, version and code of the plan")
        self.blocks += letterhead(self.root, plan.office, code, alt)
        title = translate("documents", "Individual plan of social services")
        self.blocks.append(Heading(title, TITLE, self.root.add("H1"), outline=("title", 0)))
        self._status()
        grid = label_grid(self.root, self._identification(), WIDTH, (1, 1, 1.15))
        grid.before = 6.0
        self.blocks.append(grid)
        if plan.amendment is not None:
            self._amendment()

    def _status(self) -> None:
        translate = self.translate
        warnings: list[Block] = []
        if self.document.is_draft:
            word = translate("documents", "DRAFT")
            rest = translate("documents", "not approved yet; do not act on it")
            runs: list[str | Strong] = [Strong(word), f" – {rest}"]
            warnings.append(Paragraph(runs, DRAFT_WORD, self.root.add("P")))
        if self.document.practice:
            words = translate("documents", "SAMPLE DATA – practice")
            warnings.append(Paragraph([Strong(words)], DRAFT_WORD, self.root.add("P")))
        if warnings:
            line = tinted_line(WARNING, WARNING_TINT, warnings, WIDTH)
            line.before, line.after = 4.0, 2.0
            self.blocks.append(line)

    def _identification(self) -> list[tuple[str, str]]:
        plan, translate = self.document, self.translate
        version = translate("documents", "version {version}").format(version=plan.version)
        made = ", ".join(
            part for part in (plan.place, long_day(plan.created_on, translate)) if part
        )
        period = self.none
        if plan.valid_from or plan.valid_to:
            period = f"{short_day(plan.valid_from)} – {short_day(plan.valid_to)}"
        return [
            (translate("documents", "Plan number"), f"{plan.number or self.none}, {version}"),
            (translate("documents", "Period of the plan"), period),
            (translate("documents", "Place and date"), made),
            (translate("documents", "Case number"), plan.case_number or self.none),
            (translate("documents", "Application"), self._application() or self.none),
            (
                translate("documents", "Programme of social services"),
                "; ".join(plan.programmes) or self.none,
            ),
        ]

    def _amendment(self) -> None:
        amendment, translate = self.document.amendment, self.translate
        assert amendment is not None
        sentences = []
        if amendment.replaces_version:
            sentences.append(
                translate("documents", "This version replaces version {version}.").format(
                    version=amendment.replaces_version
                )
            )
        reason = amendment.reason or self.none
        sentences.append(
            translate("documents", "Reason of the change: {reason}.").format(
                reason=reason.rstrip(".")
            )
        )
        if amendment.initiator:
            sentences.append(
                translate("documents", "Proposed by: {who}.").format(who=amendment.initiator)
            )
        paragraph = Paragraph(" ".join(sentences), SMALL, self.root.add("P"))
        paragraph.before = 5.0
        self.blocks.append(paragraph)

    def person(self) -> None:
        """Part A."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "A. The person this plan is for"))
        pairs = [
            (translate("documents", "Name"), plan.person.name),
            (translate("documents", "Date of birth"), self._day_of_birth()),
            self._identity(plan.person),
            (translate("documents", "Address of stay"), plan.person.address),
            (translate("documents", "Telephone"), plan.person.phone),
            (translate("documents", "Contact person"), plan.person.contact_person),
            (translate("documents", "Representative"), self._representative()),
            (translate("documents", "How to communicate"), plan.person.communication_needs),
        ]
        filled = [(label, value or self.none) for label, value in pairs]
        self.blocks.append(label_grid(self.root, filled, WIDTH, (1.15, 0.85, 1.15)))

    def _identity(self, person: PersonBlock) -> tuple[str, str]:
        if person.other_id and not person.pesel:
            return self.translate("documents", "Identity document"), person.other_id
        return self.translate("documents", "PESEL"), person.pesel

    def _day_of_birth(self) -> str:
        born_on = self.document.person.born_on
        return short_day(born_on) if born_on else ""

    def _representative(self) -> str:
        who = self.document.person.representative
        if who is None:
            return ""
        name = f"{who.name} ({who.capacity})" if who.capacity else who.name
        return ", ".join(part for part in (name, who.basis, who.phone) if part)

    def _application(self) -> str:
        application = self.document.application
        if application is None:
            return ""
        if application.received_on is None:
            return application.number
        day = short_day(application.received_on)
        return self.translate("documents", "{number} of {day}").format(
            number=application.number, day=day
        )

    def situation(self) -> None:
        """Part B and the person's own words."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "B. Situation, needs and strengths"))
        self.subheading(translate("documents", "Situation"))
        self.paragraph(plan.situation)
        self.subheading(translate("documents", "Recognised needs"))
        self.items(plan.needs)
        self.subheading(translate("documents", "Strengths and resources"))
        self.paragraph(plan.strengths)
        if plan.limitations:
            self.subheading(translate("documents", "Limitations"))
            self.paragraph(plan.limitations)
        self.heading(translate("documents", "What matters to me"))
        if plan.voice is None or not plan.voice.words:
            self.paragraph("")
            return
        quote = quoted(plan.voice.words)
        blocks: list[Block] = [Paragraph(quote, QUOTE, self.root.add("BlockQuote"))]
        if plan.voice.said_on is not None:
            day = short_day(plan.voice.said_on)
            source = translate("documents", "the person's own words, {day}").format(day=day)
            blocks.append(Paragraph(source, QUOTE_SOURCE, self.root.add("P")))
        self.blocks.append(tinted_line(ACCENT, TINT, blocks, WIDTH))

    def goals(self) -> None:
        """Part C."""
        goals = self.document.goals
        self.heading(self.translate("documents", "C. Goals"))
        self.lines(plan_tables.goal_table, goals)

    def help(self) -> None:
        """Parts D, E, F and the week that joins them."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "D. Social services"))
        if plan.services:
            self.blocks += plan_tables.service_table(self.root, plan, WIDTH, translate)
        else:
            self.paragraph("")
        self.heading(translate("documents", "E. Supporting activities, free of charge"))
        self.lines(plan_tables.supporting_table, plan.supporting)
        if plan.supporting:
            note = translate(
                "documents", "They are voluntary and complement the services; they replace none."
            )
            paragraph = Paragraph(note, SMALL, self.root.add("P"))
            paragraph.before = 4.0
            self.blocks.append(paragraph)
        self.heading(translate("documents", "F. Help of other bodies"))
        self.lines(plan_tables.external_table, plan.external)
        self.heading(translate("documents", "The week with the plan"))
        self.lines(week_table, plan.week)

    def duties(self) -> None:
        """Part G."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "G. Duties, change and end of the plan"))
        person = self._duties(
            translate("documents", "The person"), plan_texts.duties_of_person(plan.texts, translate)
        )
        office = self._duties(
            translate("documents", "The social services centre"),
            plan_texts.duties_of_office(plan.texts, translate),
        )
        self.blocks.append(columns([person, office], WIDTH))
        self.subheading(translate("documents", "Change, resignation, end"))
        self.paragraph(plan_texts.change_and_end(plan.texts, translate))

    def _duties(self, title: str, texts: Sequence[str]) -> list[Block]:
        """A subheading and a list, to stand in a column."""
        heading = Heading(title, SUBSECTION, self.root.add("H3"))
        return [heading, *self._list(texts)]

    def monitoring(self) -> None:
        """Part H with the coordinator's telephone in large print."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "H. Monitoring and contact"))
        self.lines(plan_tables.monitoring_table, plan.monitoring)
        who = plan.coordinator
        blocks: list[Block] = [
            Paragraph(translate("documents", "Coordinator of the plan"), LABEL, self.root.add("P")),
            Paragraph(who.name or self.none, CONTACT_NAME, self.root.add("P")),
        ]
        if who.phone:
            phone = translate("documents", "tel. {phone}").format(phone=who.phone)
            blocks.append(Paragraph(phone, CONTACT_PHONE, self.root.add("P")))
        rest = " · ".join(part for part in (who.email, who.hours) if part)
        if rest:
            blocks.append(Paragraph(rest, BODY, self.root.add("P")))
        contact = tinted_line(ACCENT, TINT, blocks, WIDTH)
        contact.before = 10.0
        self.blocks.append(contact)

    def privacy(self) -> None:
        """Information on personal data, annexes, and what the code in the footer is."""
        plan, translate = self.document, self.translate
        self.heading(translate("documents", "Information on the processing of personal data"))
        text = plan_texts.privacy(plan.texts, plan.office, translate)
        self.blocks.append(Paragraph(text, NOTICE, self.root.add("P")))
        hint = translate(
            "documents",
            "Later versions of the plan, the monitoring card and the closing report are kept with it.",
        )
        annexes: list[str | Strong] = [Strong(translate("documents", "Annexes:") + " ")]
        annexes += [f"{annex.strip()}; " for annex in plan.annexes if annex.strip()]
        self.blocks.append(Paragraph([*annexes, hint], NOTICE, self.root.add("P")))
        if plan.fingerprint:
            note = translate(
                "documents",
                "Code of the content, the same on every sheet of this version: {code}.",
            ).format(code=plan.fingerprint)
            self.blocks.append(Paragraph(note, NOTICE, self.root.add("P")))
