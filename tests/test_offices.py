"""The office directory: every fact as the documents write it, who does what, and which office serves a place."""

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import formprep
from formprep import directory, places, yamls
from formprep.cli import run
from formprep.directory import Office
from formprep.errors import InputError
from formprep.hours import WEEKDAYS
from formprep.model import LANGUAGES
from formprep.render.lines import wrap
from formprep.render.offices import offices as render

FACTS = yamls.read(Path(__file__).parent / "offices.yaml")
OFFICES = {office.id: office for office in directory.load().offices}
DAY, TODAY = date(2019, 6, 3), date(2026, 11, 23)
ONLINE, COUNTERS = (
    date(2025, 1, 17),
    {"dependant-application": ["beijing", "shanghai"], "receive-applications": ["receipt-and-despatch"]},
)
FIVE = ("beijing", "shanghai", "chengdu", "wuhan", "guangdong")


def test_the_offices_are_those_of_the_documents() -> None:
    assert set(OFFICES) == {*FACTS["assistance"], *FACTS["guide"]}


@pytest.mark.parametrize(("name", "facts"), FACTS["assistance"].items())
def test_each_fact_is_as_the_assistance_document_writes_it(name: str, facts: Mapping[str, Any]) -> None:
    office = OFFICES[name]
    assert office.name["zh-Hans"] == facts["name"]
    assert (office.unit or {"zh-Hans": None})["zh-Hans"] == facts.get("unit")
    assert office.fax == facts.get("fax", "")
    assert office.web == facts.get("web", "")
    address, _, postcode = facts.get("address", "").partition("(邮编:")
    assert (office.address or {"zh-Hans": ""})["zh-Hans"] == address
    assert office.postcode == postcode.removesuffix(")")
    number, _, extension = facts.get("telephone", facts.get("hotline", "").partition(":")[2]).partition(" 内线 ")
    assert _telephone(office) == (number, extension)
    assert office.round_the_clock == facts.get("hotline", "").startswith("24小时")


@pytest.mark.parametrize("name", FIVE)
def test_hours_are_as_each_of_the_three_lists_writes_them(name: str) -> None:
    facts, hours = FACTS["assistance"][name], OFFICES[name].hours
    assert hours is not None
    assert hours.holidays == "CN"
    for number in (1, 2, 3):
        written = facts.get("but", {}).get(str(number), facts["hours"])
        clock = [_clock(each) for each in re.findall(r"(上午|中午|下午)?(\d+)时(?:(\d+)分)?", written)]
        for day in WEEKDAYS[:5]:
            assert [f"{edge:%H:%M}" for period in hours.week[day] for edge in period] == clock
    assert not set(hours.week) & {"saturday", "sunday"}


def _clock(parts: tuple[str, str, str]) -> str:
    """Return the time of a clock: 中午 and 下午 12 are noon; what follows 至 in an afternoon names no half."""
    half, hour, minute = parts
    afternoon = half != "上午" and int(hour) < 12
    return f"{int(hour) + 12 * afternoon:02}:{int(minute or 0):02}"


def test_the_guide_agrees() -> None:
    for name, facts in FACTS["guide"].items():
        office = OFFICES[name]
        for key in ("name", "short", "unit"):
            told = getattr(office, key)
            assert facts.get(key, "") in (told["zh-Hant"] if told else "")
        if "address" in facts:
            assert office.address is not None
            address, _, postcode = facts["address"].removeprefix("中國").replace(" ", "").partition("(郵編")
            assert office.address["zh-Hant"] == address
            assert office.postcode == postcode.removesuffix(")")
    enquiries, facts = OFFICES["enquiries"], FACTS["guide"]["enquiries"]
    assert _telephone(enquiries)[0].replace(" ", "") == facts["telephone"].replace(" ", "")
    assert enquiries.fax.replace(" ", "") == facts["fax"].replace(" ", "")
    assert enquiries.email == facts["email"]
    assert facts["web"] in enquiries.web


def _telephone(office: Office) -> tuple[str, str]:
    return (office.telephone.number, office.telephone.extension) if office.telephone else ("", "")


def test_services_are_those_of_the_documents() -> None:
    for service, names in FACTS["services"].items():
        assert [office.id for office in directory.find(day=DAY, service=service).offices] == names


def test_what_the_documents_do_not_give_is_not_invented() -> None:
    assert OFFICES["registration-of-persons"].address is None
    assert OFFICES["enquiries"].address is None
    for name in ("china-travel-service-shenzhen", "receipt-and-despatch", "enquiries", "registration-of-persons"):
        assert OFFICES[name].hours is None


def test_english_addresses_of_the_mainland_are_marked_as_renderings() -> None:
    assert {name for name, office in OFFICES.items() if office.is_rendering("address.en")} == {
        *FIVE,
        "china-travel-service-shenzhen",
        "receipt-and-despatch",
    }
    assert all("area" in OFFICES[name].sources for name in FIVE)


@pytest.mark.parametrize(
    ("place", "office"),
    [
        ("深圳", "guangdong"),
        ("深圳市福田區", "guangdong"),
        ("Shenzhen", "guangdong"),
        ("厦门", "guangdong"),
        ("Xiamen, Fujian", "guangdong"),
        ("廈門", "guangdong"),
        ("北京", "beijing"),
        ("內蒙古自治區", "beijing"),
        ("Xi'an", "chengdu"),
        ("xian", "chengdu"),
        ("重庆市", "chengdu"),
        ("拉薩", "chengdu"),
        ("Hangzhou", "shanghai"),
        ("苏州", "shanghai"),
        ("郑州", "wuhan"),
        ("12 Shanghai Road, Wuhan", "wuhan"),
        ("广州市北京路1号", "guangdong"),
        ("山西", "wuhan"),
        ("陝西", "chengdu"),
        ("Fuzhou, Fujian", "guangdong"),
        ("抚州", "wuhan"),
    ],
)
def test_the_office_of_a_place_is_found_in_any_spelling(place: str, office: str) -> None:
    found = directory.find(day=DAY, service="passport-replacement", near=place)
    assert [each.id for each in found.offices] == [office]
    assert not found.far


def test_each_province_of_the_mainland_has_one_office() -> None:
    served = [province for office in OFFICES.values() for province in office.area]
    assert sorted(served) == sorted(places.provinces() - {"hong-kong"})
    assert len(set(served)) == 31


@pytest.mark.parametrize("place", ["", "Atlantis", "Taipei", "Fuzhou", "Beijing and Wuhan", "x" * 5000])
def test_a_place_that_is_not_known_or_not_one_is_refused(place: str) -> None:
    with pytest.raises(InputError):
        directory.find(day=DAY, near=place)


def test_where_no_office_of_the_place_does_it_those_elsewhere_are_listed() -> None:
    found = directory.find(day=DAY, service="entry-permit", near="深圳")
    assert found.far
    assert [office.id for office in found.offices] == ["beijing", "shanghai"]
    assert not directory.find(day=DAY, service="entry-permit", near="天津").far
    assert not directory.find(day=DAY, service="hotline", near="深圳").far


def test_the_python_function_takes_text_and_refuses_what_is_wrong() -> None:
    found = formprep.offices(near="武汉", open_at="2026-11-23 12:10").to_dict()
    assert [(each["id"], each["opening"]["open"]) for each in found["offices"]] == [
        ("assistance-unit", True),
        ("wuhan", True),
    ]
    for wrong in ({"service": "haircut"}, {"open_at": "noon"}, {"edition": "1999"}):
        with pytest.raises(InputError):
            formprep.offices(**wrong)  # type: ignore[arg-type]


def test_a_telephone_can_be_dialled() -> None:
    assert OFFICES["beijing"].telephone is not None
    assert OFFICES["beijing"].telephone.uri == "tel:+861066572880;ext=032"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [40, 80])
def test_lines_fit_and_every_number_is_there(lang: Any, width: int) -> None:
    listed = directory.find(day=TODAY).to_dict()
    text = render(listed, lang, width=width)
    assert all(wrap(line, width) == [line.rstrip()] or not line.strip() for line in text.splitlines())
    if width == 80:
        for office in listed["offices"]:
            assert not office["telephone"] or office["telephone"]["number"] in text
            assert office["fax"] is None or office["fax"] in text


def test_the_command_writes_text_and_json(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    assert run(["offices", "--near", "深圳", "--format", "json", "--open-at", "2026-11-23T01:00+00:00"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert found["offices"][1]["id"] == "guangdong"
    assert found["offices"][1]["opening"]["open"] is True
    assert run(["offices", "--lang", "zh-Hant", "-o", str(tmp_path / "offices.txt")]) == 0
    assert "駐武漢" in (tmp_path / "offices.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--service", "x"],
        ["--near", "x"],
        ["--open-at", "x"],
        ["--open-at", "2026-11-23"],
        ["--open-at", "9999-12-31T23:59"],
    ],
)
def test_the_command_refuses_what_can_not_be_used(arguments: list[str]) -> None:
    assert run(["offices", *arguments]) == 2


@pytest.mark.parametrize("edition", ["2019-05", "2026-04"])
@pytest.mark.parametrize("service", COUNTERS)
def test_no_counter_is_listed_for_a_service_that_has_ended(service: str, edition: str) -> None:
    for near in (None, "Beijing", "Shenzhen"):
        found = directory.find(day=ONLINE, service=service, near=near, edition=edition).to_dict()
        assert (found["offices"], found["far"]) == ([], False)
        assert list(found["services"]) == [service]
        ended = found["services"][service]["ended"]
        assert (ended["on"], ended["instead"]) == ("2025-01-17", "online")
        assert all(ended["text"][lang] and ended["cite"]["source"][lang] for lang in LANGUAGES)


@pytest.mark.parametrize("service", COUNTERS)
def test_on_the_day_before_its_end_a_service_is_as_the_documents_say(service: str) -> None:
    found = directory.find(day=date(2025, 1, 16), service=service).to_dict()
    assert [each["id"] for each in found["offices"]] == COUNTERS[service]
    assert found["services"][service]["ended"] is None
    assert all(service in each["services"] and each["ended"] == [] for each in found["offices"])


def test_an_office_tells_what_it_offers_no_longer() -> None:
    found = {each["id"]: each for each in directory.find(day=TODAY).to_dict()["offices"]}
    for service, names in COUNTERS.items():
        for name in names:
            assert service not in found[name]["services"]
            assert found[name]["ended"] == [service]
    assert found["chengdu"]["ended"] == []
    assert "passport-replacement" in found["beijing"]["services"]


def test_the_day_is_that_of_the_moment_asked_about_else_the_one_given_else_today() -> None:
    def listed(**when: Any) -> list[str]:
        return [office.id for office in formprep.offices(service="dependant-application", **when).offices]

    assert listed() == listed(on=TODAY) == listed(open_at="2025-01-17 00:00") == []
    assert listed(open_at="2025-01-16T16:00+00:00") == []  # midnight in Hong Kong
    assert listed(on="2025-01-16") == listed(open_at="2025-01-16T23:59", on=TODAY) == COUNTERS["dependant-application"]


def test_that_a_service_has_ended_leaves_the_hours_as_they_are() -> None:
    for at in ("2019-11-25T09:00", "2026-11-23T09:00"):
        found = {each["id"]: each for each in formprep.offices(open_at=at).to_dict()["offices"]}
        assert found["beijing"]["opening"]["open"] is True


@pytest.mark.parametrize(
    ("day", "since"), [("2024-06-10", None), ("2024-06-11", "2024-06-11"), ("2026-11-23", "2024-06-11")]
)
def test_an_office_that_moved_tells_where_it_is(day: str, since: str | None) -> None:
    found = {each["id"]: each for each in formprep.offices(on=day).to_dict()["offices"]}
    moved = found["receipt-and-despatch"]["moved"]
    assert (moved and moved["on"]) == since
    assert found["receipt-and-despatch"]["caution"]
    assert found["beijing"]["moved"] is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_of_a_service_that_has_ended_names_no_number_of_an_office(lang: Any) -> None:
    listed = directory.find(day=TODAY, service="dependant-application").to_dict()
    told = " ".join(render(listed, lang).split())
    assert "2025" in told
    assert not any(
        office.telephone and office.telephone.number in told for office in OFFICES.values() if office.id in FIVE
    )
    alike = directory.find(day=TODAY, near="Beijing").to_dict()
    assert "2025" in render(alike, lang)
    assert "2025" not in render(directory.find(day=DAY, near="Beijing").to_dict(), lang)
