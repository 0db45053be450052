"""The page in a real browser, against a real server on this computer: from the first question to the cover sheet."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from formprep.model import LANGUAGES
from formprep.paths import TEMPLATES
from formprep.yamls import read
from tests import browsing, fillable
from tests.serving import LETTER, SAMPLES, Asking, served

SAMPLE = SAMPLES / "spouse-entry-complete"
BROWSER = next(filter(None, (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))), None)
SERIOUS = ("serious", "critical")
IN_TIME = "/?on=2019-06-03"
CHOSEN = {
    "application": "entry",
    "applicant.relationship": "spouse",
    "applicant.residence": "elsewhere",
    "applicant.in_hong_kong": "no",
    "applicant.has_hkid": "no",
}
FIELDS = {
    "applicant.surname": "BENNETT",
    "applicant.given_names": "THOMAS EDWARD",
    "applicant.date_of_birth": "1988-07-14",
    "applicant.nationality": "GBR",
    "sponsor.surname": "LAM",
    "sponsor.given_names": "WAI YEE",
    "sponsor.chinese_name": "林惠儀",
}
STATUS = "permanent-resident"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    with served(tmp_path_factory.mktemp("page")) as client:
        yield client


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if BROWSER is None:
        pytest.skip("there is no Chromium here (apt-get install chromium)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        log = tmp_path_factory.mktemp("net") / "log.json"
        options = ["--no-sandbox", "--disable-gpu", browsing.KEEP, browsing.logging(log)]
        browser = playwright.chromium.launch(executable_path=BROWSER, args=options)
        yield browser
        browser.close()
    assert browsing.beyond(log) == []


@pytest.fixture
def visit(chromium: Any, service: Asking) -> Iterator[Any]:
    """Open the page, with what it asks of others, its console's errors and its faults noted."""
    opened = []
    errors: list[str] = []
    elsewhere: list[str] = []
    base = str(service.base_url).rstrip("/")

    def visit(path: str = IN_TIME, **options: Any) -> Any:
        context = chromium.new_context(base_url=base, **{"locale": "en-GB", **options})
        context.set_default_timeout(30_000)
        opened.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda told: errors.append(told.text) if "Content Security" in told.text else None)
        page.on(
            "request",
            lambda asked: None if asked.url.startswith((base, "data:", "blob:")) else elsewhere.append(asked.url),
        )
        page.goto(path)
        return page

    yield visit
    for context in opened:
        context.close()
    assert not errors
    assert not elsewhere


def answer(page: Any) -> None:
    """Answer the questions that are asked, by mouse and keys."""
    for key, value in CHOSEN.items():
        page.check(f'input[name="{key}"][value="{value}"]')
    page.select_option('select[name="sponsor.status"]', STATUS)
    for key, value in FIELDS.items():
        page.fill(f'input[name="{key}"]', value)
    page.wait_for_selector(".verdict")


def send(page: Any, *files: str | Path) -> None:
    page.set_input_files("#files", [SAMPLE / each for each in files])


def all_papers() -> list[Path]:
    return sorted(path for path in SAMPLE.iterdir() if path.name != "formprep.yaml")


def status(page: Any, ref: str) -> set[str]:
    found = page.locator(".item", has=page.locator(".ref", has_text=re.compile(f"^{ref}$")))
    return {name for each in found.all() for name in (each.get_attribute("class") or "").split() if name != "item"}


def checked(page: Any) -> None:
    page.wait_for_selector('#download a[href="/download/cover.pdf"]')


def until(page: Any, true: str) -> None:
    """Wait until something is true of the page; its own way to wait is refused by the page's policy."""
    for _ in range(150):
        if page.evaluate(true):
            return
        page.wait_for_timeout(100)
    raise AssertionError(true)


def serious(page: Any) -> list[str]:
    """Return what axe finds that keeps people out."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    found = axe.Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found if each["impact"] in SERIOUS]


def script_words(lang: str) -> dict[str, str]:
    found: dict[str, str] = read(TEMPLATES / "web" / "words" / f"{lang}.yaml")["script"]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_application_from_the_first_question_to_the_cover_sheet(lang: str, visit: Any) -> None:
    phone = {"viewport": {"width": 360, "height": 740}} if lang == "zh-Hant" else {}
    page = visit(f"{IN_TIME}&lang={lang}", bypass_csp=True, accept_downloads=True, **phone)
    assert page.locator("html").get_attribute("lang") == lang
    answer(page)
    assert not page.is_visible('[name="applicant.marital_status"]'), "only the questions that matter"
    send(page, *all_papers())
    checked(page)
    read_all = [script_words(lang)["read"]] * len(all_papers())
    assert page.locator("#sending li span").all_text_contents() == read_all, "progress is told of each file"
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.locator(".verdict.ready").count() == 1
    assert serious(page) == []
    with page.expect_download() as started:
        page.click('a[href="/download/cover.pdf"]')
    assert Path(started.value.path()).read_bytes()[:5] == b"%PDF-"
    page.goto("/")
    assert page.locator("html").get_attribute("lang") == lang, "the language is remembered"
    assert page.locator(".verdict.ready").count() == 1, "so is the result"
    page.click("#delete button")
    assert page.locator(".verdict").count() == 0


def test_one_item_is_put_right_without_sending_the_rest_again(visit: Any, service: Asking) -> None:
    page = visit(viewport={"width": 360, "height": 740}, bypass_csp=True, color_scheme="dark")
    answer(page)
    send(page, *(each for each in all_papers() if each.name != "passport.pdf"))
    checked(page)
    assert status(page, "A3") == {"missing"}
    before = service.service.metrics.files._value.get()
    page.set_input_files("#item-applicant-travel-document input[type=file]", SAMPLE / "passport.pdf")
    page.click("#item-applicant-travel-document button:not(.second)")
    page.wait_for_selector(".verdict.ready")
    assert service.service.metrics.files._value.get() == before + 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious(page) == []


def test_a_place_is_shown_on_its_page_and_a_paper_replaced(visit: Any, tmp_path: Path) -> None:
    page = visit("/?on=2026-01-05&edition=2019-05")
    answer(page)
    send(page, *all_papers())
    checked(page)
    marked = ".said figure img"
    page.locator(marked).first.scroll_into_view_if_needed()
    until(page, f"document.querySelector('{marked}').naturalWidth > 300")
    met = ".item.met .files .picture"
    page.click(f"{met} summary")
    page.locator(f"{met} img").first.scroll_into_view_if_needed()
    until(page, f"document.querySelector('{met} img').naturalWidth > 300")
    for nowhere in ("0/0", "99/1", "-1/1"):
        assert page.request.get(f"/page/{nowhere}.png").status == 404
    before = page.locator(".papers li").count()
    renewed = tmp_path / "renewed.txt"
    renewed.write_bytes(LETTER)
    page.set_input_files("#item-sponsor-financial-standing input[type=file]", renewed)
    page.locator("#item-sponsor-financial-standing button.second").first.click()
    page.wait_for_selector(".papers bdi >> text=renewed.txt")
    until(page, "document.activeElement.id === 'result'")
    page.click("#check button")
    until(page, "document.activeElement.id === 'result'")
    assert page.locator(".papers li").count() == before, "what was replaced is not sent again"


def test_the_list_grows_with_the_answers(visit: Any) -> None:
    page = visit(viewport={"width": 360, "height": 740}, bypass_csp=True)
    page.check('input[name="application"][value="entry"]')
    page.wait_for_selector("#item-applicant-photograph.asked")
    assert page.locator("#item-sponsor-travel-document").count() == page.locator(".verdict").count() == 0
    perhaps = page.locator(".perhaps li").count()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious(page) == []
    page.select_option('select[name="sponsor.status"]', STATUS)
    page.wait_for_function("n => document.querySelectorAll('.perhaps li').length < n", arg=perhaps)


def test_by_keyboard_alone(visit: Any) -> None:
    page = visit()
    page.on("filechooser", lambda chooser: chooser.set_files(all_papers()))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        name = page.evaluate(
            "document.activeElement.name || document.activeElement.id || document.activeElement.tagName"
        )
        seen.append(name)
        if name == "sponsor.status":
            page.keyboard.press("ArrowDown")
        elif name == "applicant.date_of_birth" and seen.count(name) == 1:
            page.keyboard.type("07071988")
        elif name in FIELDS and name != "applicant.date_of_birth":
            page.keyboard.type(FIELDS[name])
        elif name in CHOSEN:
            wanted = f'input[name="{name}"][value="{CHOSEN[name]}"]'
            page.keyboard.press("Space")
            while not page.is_checked(wanted):
                page.keyboard.press("ArrowDown")
        elif name == "files":
            break
        if name in (*FIELDS, *CHOSEN):
            shown = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert shown != "none", name
    page.wait_for_selector(".verdict")
    assert seen.index("application") < seen.index("applicant.date_of_birth") < seen.index("files"), "in order"
    page.keyboard.press("Enter")
    checked(page)
    until(page, "document.activeElement.id === 'result'")
    for _ in range(80):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        if page.evaluate("document.activeElement.getAttribute('href')") == "/download/cover.pdf":
            break
    with page.expect_download() as started:
        page.keyboard.press("Enter")
    assert Path(started.value.path()).read_bytes()[:5] == b"%PDF-"


def test_a_bad_file_is_told_and_the_others_are_checked(visit: Any, tmp_path: Path) -> None:
    bad = tmp_path / "broken.pdf"
    bad.write_bytes(b"%PDF-1.7\n" + LETTER)
    page = visit(bypass_csp=True)
    answer(page)
    page.set_input_files("#files", [bad, SAMPLE / "passport.pdf"])
    checked(page)
    assert serious(page) == []
    assert status(page, "A3") == {"met"}
    assert page.locator(".item.loose", has_text="broken.pdf").count() == 1
    page.locator("form[data-remove] button", has_text="broken.pdf").click()
    until(page, "!document.querySelector('.papers').textContent.includes('broken.pdf')")


def test_a_lost_connection_loses_nothing(visit: Any) -> None:
    page = visit(bypass_csp=True)
    answer(page)
    page.route("**/papers?*", lambda route: route.abort())
    page.route("**/check", lambda route: route.abort())
    send(page, "passport.pdf")
    for lost in ("**/papers?*", "**/check"):
        page.wait_for_selector("#problem button")
        assert page.input_value('[name="applicant.surname"]') == "BENNETT"
        assert serious(page) == []
        page.unroute(lost)
        page.click("#problem button")
    checked(page)
    assert status(page, "A3") == {"met"}


def test_a_session_that_is_gone_is_sent_anew(visit: Any, service: Asking) -> None:
    page = visit()
    answer(page)
    send(page, "passport.pdf")
    checked(page)
    for each in list(service.service.sessions._held.values()):
        service.service.sessions.end(each)
    page.click("#check button")
    until(page, "document.activeElement.id === 'result'")
    checked(page)
    assert status(page, "A3") == {"met"}


def test_a_file_is_dropped_onto_an_item(visit: Any, service: Asking) -> None:
    page = visit()
    answer(page)
    with_file = page.evaluate_handle(
        "() => { const all = new DataTransfer(); all.items.add(new File(['%PDF-'], 'mine.pdf')); return all; }"
    )
    page.dispatch_event("#item-sponsor-accommodation", "drop", {"dataTransfer": with_file})
    checked(page)
    put = [each.items for each in service.service.sessions._held.values()]
    assert {"mine.pdf": "sponsor-accommodation"} in put


def test_without_script(visit: Any) -> None:
    page = visit(java_script_enabled=False)
    page.check('input[name="application"][value="entry"]')
    page.click("#answers button")
    assert page.locator("#faults").count() == 1
    for key, value in CHOSEN.items():
        page.check(f'input[name="{key}"][value="{value}"]')
    page.select_option('select[name="sponsor.status"]', STATUS)
    for key, value in FIELDS.items():
        page.fill(f'input[name="{key}"]', value)
    page.click("#answers button")
    assert page.locator(".item.asked").count() > 5
    page.set_input_files("#files", all_papers())
    page.click("#upload button")
    assert page.locator(".verdict.ready").count() == 1


def form_of(**more: str) -> dict[str, str]:
    return {"on": "2019-06-03", "sponsor.status": STATUS, **CHOSEN, **FIELDS, **more}


def test_it_is_told_which_paper_is_read(service: Asking) -> None:
    service.post("/answers", data=form_of())
    told = {"accept": "application/json"}
    for name in ("passport.pdf", "HKID Lam Wai Yee.pdf"):
        files = {"files": (name, (SAMPLE / name).read_bytes())}
        assert service.post("/papers", files=files, headers=told).status_code == 200
    for names in (("passport.pdf", "HKID Lam Wai Yee.pdf"), ()):
        events = [json.loads(line) for line in service.post("/check", headers=told).text.splitlines()]
        assert events[-1]["event"] == "report"
        of_files = [(each["path"], each["done"]) for each in events if each["event"] == "file"]
        for name in names:
            assert [done for path, done in of_files if path == name] == [False, True]
        assert len(of_files) == 2 * len(names), "what was read is not read again"
    service.post("/delete")


def test_papers_are_one_persons_and_go_when_told(service: Asking) -> None:
    said = service.post("/answers", data=form_of())
    cookie = said.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    files = {"files": ("passport.pdf", (SAMPLE / "passport.pdf").read_bytes())}
    told = {"accept": "application/json"}
    assert service.post("/papers", files=files, headers=told).json()["papers"] == ["passport.pdf"]
    twice = {"files": ("passport.pdf", b"another")}
    assert service.post("/papers", files=twice, headers=told).json()["names"] == ["passport (2).pdf"]
    folder = next(each.folder for each in service.service.sessions._held.values() if each.id in cookie)
    stored = service.service.gate._stored
    with_other = dict(told, cookie="formprep-session=guessed")
    assert service.get("/state", headers=with_other).status_code == 404
    foreign = service.post("/delete", headers={"origin": "http://elsewhere.example"})
    assert foreign.status_code == 403
    assert folder.exists()
    service.post("/delete")
    assert not folder.exists()
    assert service.service.gate._stored < stored


def test_there_are_only_so_many_sessions(service: Asking) -> None:
    sessions = service.service.sessions
    usual, sessions._most = sessions._most, len(sessions)
    try:
        assert service.post("/answers", data=form_of()).status_code == 503
    finally:
        sessions._most = usual


def test_papers_go_after_a_while(service: Asking) -> None:
    service.post("/answers", data=form_of())
    sessions = service.service.sessions
    folders = [each.folder for each in sessions._held.values()]
    assert folders
    usual, sessions.idle = sessions.idle, 0
    sessions.expire()
    sessions.idle = usual
    assert not any(folder.exists() for folder in folders)
    service.cookies.clear()


def test_nothing_is_made_of_what_changed_since(service: Asking) -> None:
    service.post("/answers", data=form_of())
    files = {"files": ("passport.pdf", (SAMPLE / "passport.pdf").read_bytes())}
    assert service.post("/papers", files=files).status_code == 303
    assert service.get("/download/cover.pdf").headers["content-type"] == "application/pdf"
    service.post("/answers", data=form_of(**{"applicant.surname": "OTHER"}))
    assert service.get("/download/cover.pdf").status_code == 422
    service.post("/delete")


def test_bundle_upload_set_and_a_filled_form_are_made_of_the_last_check(service: Asking) -> None:
    service.post("/answers", data=form_of())
    files = {"files": ("passport.pdf", (SAMPLE / "passport.pdf").read_bytes())}
    assert service.post("/papers", files=files).status_code == 303
    for _ in range(2):
        assert service.get("/download/bundle.pdf").content[:5] == b"%PDF-"
        assert service.get("/download/upload.zip").content[:2] == b"PK"
    form = {"form": ("form.pdf", fillable.form())}
    assert service.post("/fill", files=form).content[:2] == b"PK"
    assert service.post("/fill", files={"form": ("", b"")}).status_code == 422
    service.post("/delete")


def test_what_is_written_is_never_taken_for_the_page(service: Asking) -> None:
    evil = '"><script>alert(1)</script>'
    said = service.post("/answers", data=form_of(**{"applicant.surname": evil}))
    assert evil not in said.text
    assert "script-src 'self';" in said.headers["content-security-policy"]
    service.post("/delete")


def test_the_words_are_the_same_in_each_language() -> None:
    def keys(value: Any, above: str = "") -> set[tuple[str, tuple[str, ...]]]:
        if isinstance(value, dict):
            return set().union(*(keys(each, f"{above}.{key}") for key, each in value.items()))
        return {(above, tuple(sorted(re.findall(r"\{\w+\}", value))))}

    first, *rest = (keys(read(TEMPLATES / "web" / "words" / f"{lang}.yaml")) for lang in LANGUAGES)
    assert all(first == each for each in rest)
