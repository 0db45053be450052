"""Labels of signatures put together from words: who is to sign, in whatever order and with whatever joins the words.

Forms word one label in many ways: Signature of parent / legal guardian of the applicant, Parent's or guardian's
signature, 申請人父母／合法監護人簽署. Matched against text without spaces and marks, in capitals
and Simplified Chinese.
"""

import re
from functools import cache

_AGE = "(?:AGED?|ISAGED?|IS|UNDER|BELOW|OVER|ABOVE|1[68]|YEARSOFAGE|YEARSOLD|YEARS|OR|OLD)"
_JOINS = "OF|BY|THE|AND|OR|HIS|HER|THEIR|NAMES?|AN?"
_HAN_JOINS = "未满(?:1[68]|十六|十八)周?岁|未成年|之|的|或|及|和|由|姓名"
AND_DATE = re.compile(r"(?:及|和|与|AND|OR)$")
"""What stands between the label of a signature and that of its date."""


@cache
def signing_pattern(by: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return what matches the labels that name these who sign; None where nobody is named."""
    if not by:
        return None
    latin = "|".join(rf"{each}S?" for each in _longest(by) if each.isascii())
    han = "|".join(each for each in _longest(by) if not each.isascii())
    ways = []
    if latin:
        who = f"(?:(?:{latin}|{_JOINS})*(?:{latin}))"
        ways += [
            f"(?:NAMES?(?:AND|OR)?)?SIGN(?:ATURES?(?:OF|BY)?|EDBY){who}(?:(?:IF|WHO)(?:{latin}|{_JOINS}|{_AGE})*{_AGE})?",
            f"{who}S?(?:NAMES?AND)?SIGNATURES?",
        ]
    if han:
        ways.append(
            f"(?:{han}|{_HAN_JOINS})*(?:{han})(?:之|的|姓名及|姓名和)*(?:亲笔)?(?:签署|签名|签字|签章|亲签)[处栏]?"
        )
    return re.compile("|".join(ways))


def _longest(words: tuple[str, ...]) -> list[str]:
    return sorted(words, key=lambda each: (-len(each), each))
