"""The staff's pages in a real browser: from the list to a submission, a check, the filters, what falls due."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import Request

import formprep
from formprep.caseload import Caseload, schema
from formprep.model import LANGUAGES
from formprep.service.access import Principal
from tests.caseloads import ANSWERS, report
from tests.serving import SAMPLES, Asking, served
from tests.test_page import answer, checked, chromium, serious, visit

__all__ = ["chromium", "visit"]

SAMPLE = SAMPLES / "spouse-entry-complete"
PHONE = {"width": 360, "height": 740}
EVIL = '"><script>alert(1)</script>'


async def by_header(request: Request) -> Principal:
    return Principal("tester", frozenset(request.headers.get("x-scopes", "admin").split()))


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """Serve a caseload of some sixty submissions."""
    place = tmp_path_factory.mktemp("staff")
    url = f"sqlite:///{place}/cases.sqlite"
    schema.upgrade(url)
    with served(place, authenticate=by_header, how={"database": url}) as client:
        assert client.service.caseload
        fill(client.service.caseload)
        yield client


def fill(cases: Caseload) -> None:
    bad = formprep.check(SAMPLES / "partner-entry-almost-empty", on=date(2019, 6, 10)).to_dict()
    good = formprep.check(SAMPLE, on=date(2019, 6, 3)).to_dict()
    soon = json.loads(json.dumps(ANSWERS))
    soon["applies_on"] = date.today().isoformat()
    soon["applicant"]["limit_of_stay"] = (date.today() + timedelta(days=20)).isoformat()
    for number in range(56):
        cases.submissions.add(f"2026/{number:03}", soon if number % 2 else ANSWERS, by="clerk")
    fallen = cases.submissions.add("A fallen back", good["situation"], by="clerk")
    cases.reports.record(fallen.id, good, by="clerk")
    cases.reports.record(fallen.id, bad, by="clerk")
    ready = cases.submissions.add("A ready", good["situation"], by="clerk", folder=str(SAMPLE))
    cases.reports.record(ready.id, good, by="clerk")
    odd = cases.submissions.add(EVIL, ANSWERS, by="clerk")
    cases.reports.record(odd.id, report("to-review", "FP302"), by="clerk")


def named(page: Any, reference: str) -> Any:
    return page.locator("tbody th a", has_text=reference)


def names(page: Any) -> list[str]:
    return [str(each) for each in page.locator("tbody th a").all_inner_texts()]


def fits(page: Any) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_the_list_to_a_check(lang: str, visit: Any, service: Asking) -> None:
    page = visit(f"/?lang={lang}", bypass_csp=True)
    page.click('.staff a[href="/cases"]')
    assert page.locator("html").get_attribute("lang") == lang
    assert serious(page) == []
    page.fill("#q", "a READY")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases?*")
    assert names(page) == ["A ready"]
    named(page, "A ready").click()
    assert page.locator("html").get_attribute("lang") == lang
    assert serious(page) == []
    page.set_input_files("#files", [SAMPLE / "passport.pdf"])
    page.click('form[enctype="multipart/form-data"] button')
    page.wait_for_selector(".notice.good")
    assert page.locator(".facts .mark.not-ready").count() == 1
    assert page.locator(".item.missing").count() > 2
    assert page.locator(".history .changes .new").count() > 2
    for path in ("/deadlines", "/rechecks"):
        page.goto(path)
        assert page.locator("html").get_attribute("lang") == lang
        assert serious(page) == []
    cases = service.service.caseload
    assert cases
    known = cases.submissions.find("A ready")
    assert known
    again = formprep.check(SAMPLE, on=date(2019, 6, 3)).to_dict()
    cases.reports.record(known.id, again, by="clerk")


def test_on_a_phone_in_the_dark(visit: Any) -> None:
    page = visit("/cases?lang=en", viewport=PHONE, bypass_csp=True, color_scheme="dark")
    for path in ("/cases?order=deadline", "/cases?status=not-ready", "/deadlines", "/rechecks"):
        page.goto(path)
        assert fits(page), path
        assert serious(page) == []
    page.goto("/cases?q=fallen")
    named(page, "A fallen").click()
    assert fits(page)
    assert serious(page) == []
    page.locator("#items summary").click()
    assert fits(page)


def test_by_keyboard_alone(visit: Any) -> None:
    page = visit("/cases?lang=en")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", seen[-1]
        if seen[-1] == "status":
            page.keyboard.type("not ready")
        if seen[-1] == "BUTTON":
            break
    assert [each for each in seen if each.islower()] == ["q", "status", "lacks", "within", "archived"]
    page.keyboard.press("Enter")
    page.wait_for_url("**status=not-ready*")
    page.locator("tbody th a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/*")
    assert page.locator("h1").inner_text() == "A fallen back"


def test_filters_sorting_and_pages(visit: Any) -> None:
    page = visit("/cases?lang=en")
    assert len(names(page)) == 50
    page.click("a[rel=next]")
    rest = names(page)
    assert rest[0] > "2026/04"
    page.click(".pager a")
    assert EVIL in names(page), "what is written is text"
    page.select_option("#within", "30")
    page.click(".filters button")
    assert len(names(page)) == 28
    page.click("thead a[href*='order=deadline']")
    assert page.locator("thead th[aria-sort]").inner_text().startswith("Next deadline")
    assert len(names(page)) == 28, "the filter stays"
    page.click(".filters .go a")
    page.select_option("#status", "not-ready")
    page.select_option("#lacks", "B4")
    page.click(".filters button")
    assert names(page) == ["A fallen back"]
    with page.expect_download() as started:
        page.locator("a[download]").click()
    lines = Path(started.value.path()).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "A fallen back" in lines[1]
    page.fill("#q", "nothing like it")
    page.click(".filters button")
    assert page.locator("main table").count() == 0


def test_a_check_that_is_asked_for_is_shown_when_it_has_ended(visit: Any, service: Asking) -> None:
    cases = service.service.caseload
    assert cases
    page = visit("/cases?lang=en&q=A+ready")
    named(page, "A ready").click()
    page.click("#check form:not([enctype]) button >> nth=0")
    page.wait_for_selector("#runs[data-run]")
    assert page.locator(".notice.good").count() == 1
    claim = cases.queue.claim("worker")
    assert claim
    cases.queue.finish(claim, formprep.check(SAMPLE, on=date(2019, 6, 4)).to_dict())
    page.wait_for_selector("#runs:not([data-run])")
    assert page.locator(".history > li").count() >= 2


def test_put_aside_and_taken_back_unless_somebody_was_quicker(visit: Any, service: Asking) -> None:
    page = visit("/cases?lang=en&q=2026/001")
    page.click("tbody th a")
    other = page.context.new_page()
    other.goto(page.url)
    page.click("form[action$='/archive'] button")
    assert page.locator(".notice.good").count() == 1
    other.click("form[action$='/archive'] button")
    assert other.locator("[role=alert]").count() == 1
    page.click("form[action$='/restore'] button")
    assert page.locator("form[action$='/archive']").count() == 1


def test_what_the_first_page_was_told_becomes_a_submission(visit: Any, service: Asking) -> None:
    page = visit("/cases?lang=en")
    page.click("details:has(a[href='/']) summary")
    assert page.locator("form[method=post]").count() == 0
    page.goto("/?on=2019-06-03&lang=en")
    answer(page)
    page.set_input_files("#files", [SAMPLE / "passport.pdf"])
    checked(page)
    page.goto("/cases")
    page.click("details:has(#reference) summary")
    page.fill("#reference", "N new")
    page.click("details:has(#reference) button")
    assert page.locator("h1").inner_text() == "N new"
    assert page.locator(".facts .mark.not-ready").count() == 1
    assert "BENNETT" in page.locator("main").inner_text()
    refused = service.post("/cases", data={"reference": "M"})
    assert refused.status_code == 422
    assert service.post("/cases", content=b"&".join([b"a=1"] * 20)).status_code == 400
    page.goto("/")
    page.click("#delete button")


def test_readers_see_no_button_they_may_not_use(visit: Any, service: Asking) -> None:
    page = visit("/cases?lang=en&q=fallen", extra_http_headers={"x-scopes": "read"})
    page.click("tbody th a")
    assert page.locator("main form").count() == 0
    page.goto("/rechecks")
    assert page.locator("main form").count() == 0
    page.goto("/")
    assert page.locator("main form").count() == page.locator("main section").count() == 0
    assert page.locator("#looking").count() == page.locator('.staff a[href="/cases"]').count() == 1
    refused = service.post("/rechecks", headers={"x-scopes": "read", "accept-language": "en"})
    assert refused.status_code == 403
    assert refused.headers["content-type"].startswith("text/html")
    foreign = service.post("/rechecks", headers={"origin": "http://elsewhere.example"})
    assert foreign.status_code == 403


def test_a_check_again_is_started_and_its_outcome_shown(visit: Any, service: Asking) -> None:
    cases = service.service.caseload
    assert cases
    old = cases.submissions.add("R old rules", ANSWERS, by="clerk", folder="/papers")
    cases.reports.record(old.id, report("not-ready", edition="2025-11"), by="clerk")
    page = visit("/rechecks?lang=en")
    page.click("main form button")
    page.wait_for_selector(".notice.good")
    while claim := cases.queue.claim("worker"):
        cases.queue.finish(claim, report("ready"))
    page.goto("/rechecks")
    assert "R old rules" in page.locator(".outcome").inner_text()
    assert "R old rules" not in " ".join(names(page))


def test_what_is_not_there_is_told_as_a_page(visit: Any, service: Asking) -> None:
    page = visit("/cases/0123456789abcdef?lang=zh-Hant")
    assert page.locator("[role=alert]").count() == 1
    assert page.locator("html").get_attribute("lang") == "zh-Hant"
    for path, status in (
        ("/cases/nobody", 404), ("/cases/%00", 404), ("/cases/%ED%A0%80", 404), ("/cases?status=odd", 422),
        ("/cases?after=odd", 422), ("/cases?lacks=%00", 422), ("/cases?q=%ED%A0%80%00", 200), ("/cases?order=odd", 422),
        ("/deadlines?within=x", 200), ("/rechecks?done=odd&asked=x", 200),
    ):  # fmt: skip
        answer = service.get(path)
        assert answer.status_code == status, path
        assert "script-src 'self'" in answer.headers["content-security-policy"]
    for path in ("check", "archive"):
        assert service.post(f"/cases/nobody/{path}").status_code in (404, 412)
        assert service.get(f"/cases/nobody/{path}").status_code == 303


def test_without_script_and_in_print(visit: Any) -> None:
    page = visit("/cases?lang=en&q=fallen", java_script_enabled=False)
    page.click("tbody th a")
    page.emulate_media(media="print")
    assert page.locator(".item.missing").first.is_visible()
    assert not page.locator("#check").is_visible()
