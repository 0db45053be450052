"""Whose paper it is: a name beside a bystander's word shows nothing."""

import pytest

from formprep.parties import without_bystanders


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Bride: WONG KA YAN\nWitness: CHAN SIU MING", ["Bride: WONG KA YAN"]),
        ("Witness\nCHAN SIU MING\nBride\nWONG KA YAN", ["Bride", "WONG KA YAN"]),
        ("新郎：何子軒\n證婚人：陳小明", ["新郎：何子軒"]),
        ("TRANSFER TO WONG KA YAN 500.00", []),
        ("is employed as clerk.\nWONG KA YAN\nHuman Resources Manager", ["is employed as clerk."]),
        ("Landlord: LEE\nTenant: WONG KA YAN", ["Tenant: WONG KA YAN"]),
        ("WONG KA YAN is our marketing manager", ["WONG KA YAN is our marketing manager"]),
        ("", []),
    ],
)
def test_lines_of_bystanders_are_left_out(text: str, kept: list[str]) -> None:
    assert without_bystanders(text).splitlines() == kept
