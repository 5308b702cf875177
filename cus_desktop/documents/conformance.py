"""What makes a file PDF/A-3a and PDF/UA-1: metadata, colour profile, attached data.

ISO 19005-3 (archiving, level A) and ISO 14289-1 (accessibility). All dates come from the
document, so the same plan gives the same bytes at any time and on any machine.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from cus_desktop.documents.tagging import TaggedCanvas, text_string

PRODUCER = "CUS Desktop"


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    """BCP 47 with a hyphen: ``pl-PL``."""
    made_on: date


@dataclass(frozen=True, slots=True)
class Attachment:
    """Data that travels inside the file; it holds no more than the pages show."""

    name: str
    media_type: str
    description: str
    data: bytes


def conform(canvas: TaggedCanvas, identity: Identity, attachment: Attachment) -> None:
    """Write identity, colour profile and attachment; call it before ``finish``."""
    _use_archive_streams()
    document: Any = canvas.document
    _write_information(document, identity)
    catalog = document.Catalog
    # reportlab writes only the catalog keys it knows; these two it does not.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.Metadata = _stream(
        _metadata(identity).encode(), {"Type": "/Metadata", "Subtype": "/XML"}, packed=False
    )
    profile = document.Reference(_stream(_colour_profile(), {"N": 3}))
    catalog.OutputIntents = _array(
        _dictionary(
            Type="/OutputIntent",
            S="/GTS_PDFA1",
            OutputConditionIdentifier="(sRGB IEC61966-2.1)",
            Info="(sRGB IEC61966-2.1)",
            DestOutputProfile=profile,
        )
    )
    _attach(document, attachment, identity.made_on)
    canvas.reportlab.setViewerPreference("DisplayDocTitle", "true")


def _write_information(document: Any, identity: Identity) -> None:
    """The old information dictionary; it must not contradict the metadata."""
    stamp = _stamp(identity.made_on)
    document.setTitle(identity.title)
    document.setAuthor(identity.author)
    document.setSubject(identity.subject)
    document.setCreator(PRODUCER)
    document.setProducer(PRODUCER)
    document.setDateFormatter(lambda *_now: stamp)


def _attach(document: Any, attachment: Attachment, made_on: date) -> None:
    name = text_string(attachment.name)
    content = _stream(
        zlib.compress(attachment.data, 6),
        {
            "Type": "/EmbeddedFile",
            "Subtype": "/" + attachment.media_type.replace("/", "#2F"),
            "Params": _dictionary(Size=len(attachment.data), ModDate=f"({_stamp(made_on)})"),
        },
    )
    reference = document.Reference(content)
    specification = document.Reference(
        _dictionary(
            Type="/Filespec",
            F=name,
            UF=name,
            Desc=text_string(attachment.description),
            AFRelationship="/Data",
            EF=_dictionary(F=reference, UF=reference),
        )
    )
    document.Catalog.AF = _array(specification)
    document.Catalog.Names = _dictionary(
        EmbeddedFiles=_dictionary(Names=_array(name, specification))
    )


def _dictionary(**entries: object) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFDictionary

    return PDFDictionary(entries)


def _array(*elements: object) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFArray

    return PDFArray(elements)


def _stream(content: bytes, entries: dict[str, object], packed: bool = True) -> Any:
    """A stream object; ``packed`` content is deflated already."""
    from reportlab.pdfbase.pdfdoc import PDFStream

    if packed:
        entries = {**entries, "Filter": "/FlateDecode"}
    return PDFStream(_dictionary(**entries), content, filters=[])


@lru_cache(maxsize=1)
def _use_archive_streams() -> None:
    """Let reportlab end every stream with a line end, as ISO 19005 wants.

    The class is changed once per process: reportlab makes its streams deep inside and
    offers no other hook. Nothing else in the program writes PDF.
    """
    from reportlab import rl_config
    from reportlab.pdfbase import pdfdoc

    plain = pdfdoc.PDFStream.format

    def with_line_end(stream: Any, document: Any) -> bytes:
        body: bytes = plain(stream, document)
        return body.removesuffix(b"endstream\n") + b"\nendstream\n"

    pdfdoc.PDFStream.format = with_line_end
    rl_config.useA85 = 0


@lru_cache(maxsize=1)
def _colour_profile() -> bytes:
    """sRGB, deflated. Date, platform and id are blanked: they differ between machines."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((0x07, 0xE9, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[40:44] = bytes(4)
    profile[84:100] = bytes(16)
    return zlib.compress(bytes(profile), 9)


def _stamp(day: date) -> str:
    return f"D:{day:%Y%m%d}120000Z"


def _metadata(identity: Identity) -> str:
    """The XMP packet, with the extension schema that names the accessibility part."""
    values = {
        "title": escape(identity.title),
        "author": escape(identity.author),
        "subject": escape(identity.subject),
        "language": escape(identity.language),
        "stamp": f"{identity.made_on:%Y-%m-%d}T12:00:00Z",
        "producer": PRODUCER,
    }
    return _PACKET.format(**values)


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
