"""Make a cover sheet last: PDF/A-3b, with the report it was made from inside, the same bytes for the same report.

PDF/A-2 allows no attachment but PDF/A files, so it is part 3, which is the same but for that.
"""

import io
import json
from collections.abc import Mapping
from typing import Any

REPORT = "report.json"
FLAVOUR = "3b"
_ZONE = "+08'00'"


def archived(data: bytes, report: Mapping[str, Any]) -> bytes:
    """Return a PDF as PDF/A-3b with the report attached; as it was where it does not pass pikepdf's own check."""
    import pikepdf
    from pikepdf import Name, pdfa

    day = _day(report)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]
        content = (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
        stamp = f"D:{day.replace('-', '')}000000{_ZONE}"
        attached: Any = pikepdf.AttachedFileSpec
        pdf.attachments[REPORT] = attached(
            pdf,
            content,
            filename=REPORT,
            description="formprep report",
            mime_type="application/json",
            relationship=Name.Source,
            creation_date=stamp,
            mod_date=stamp,
        )
        pdfa.prepare(pdf, FLAVOUR)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["xmp:MetadataDate"] = f"{day}T00:00:00+08:00"
        out = io.BytesIO()
        try:
            pdfa.save(pdf, out, FLAVOUR, repair=False, deterministic_id=True)
        except pdfa.PdfaError:
            return data
        return out.getvalue()


def _day(report: Mapping[str, Any]) -> str:
    from datetime import date

    try:
        return date.fromisoformat(str(report.get("checked_on"))).isoformat()
    except ValueError:
        return "2000-01-01"
