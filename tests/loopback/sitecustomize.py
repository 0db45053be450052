"""The guard of the tests: no process of theirs may reach, look up or listen on anything but this computer.

Python loads this file by itself where its folder is on PYTHONPATH, so that programs which tests start are guarded too.
Who starts a Python that would not load it, such as a reading child, has it put before the child's own code.
What was tried is refused, and noted in a file, so that a test fails also where the refusal was caught.
"""

import os
import sys

FILE = os.path.abspath(__file__)  # noqa: PTH100 - pathlib would be loaded in every child
NOTES = globals().get("NOTES") or os.environ.get("FORMPREP_TESTS_NOTES", "")
_LOOKED_UP = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_REACHED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_INTERNET = (2, 10, 30)
"""AF_INET and AF_INET6 as numbers, so that no child has to load `socket` for it."""
_OFF = set("IES")
"""Options of Python with one of which it does not load this file."""


def hook(event: str, given: tuple[object, ...]) -> None:
    """See what this process is about to do."""
    if event in _REACHED:
        place = given[1]
        host = place[0] if isinstance(place, tuple) else place
        if (
            given[0].family in _INTERNET
            and host is not None
            and (not here(host) or (event, host) == ("socket.bind", ""))
        ):
            refuse(event, place)
    elif event in _LOOKED_UP:
        if not here(given[0]):
            refuse(event, given[0])
    elif event == "subprocess.Popen":
        guarded(*given)


def here(host: object) -> bool:
    """Tell whether a host is this computer's loopback, or none is named."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else host
    return name in (None, "", "localhost", "::1") or (isinstance(name, str) and name.startswith("127."))


def refuse(event: str, what: object) -> None:
    """Note what was tried, and let it fail."""
    said = f"{event} {what!r} by {sys.argv[0] if sys.argv else '?'}"
    descriptor = os.open(NOTES, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(descriptor, f"{said}\n".encode())
    os.close(descriptor)
    raise PermissionError(f"the tests keep to this computer: {said}")


def guarded(executable: object, arguments: object, _: object, environment: object) -> None:
    """See that a Python which is about to start is guarded too; its arguments and surroundings can still be changed."""
    name = os.fsdecode(executable).rpartition("/")[2]
    if not name.startswith("python") or not isinstance(arguments, list):
        return
    surroundings = os.environ if environment is None else environment
    folder = FILE.rpartition("/")[0]
    if folder not in (places := surroundings.get("PYTHONPATH", "").split(os.pathsep)):
        surroundings["PYTHONPATH"] = os.pathsep.join([folder, *filter(None, places)])
    surroundings["FORMPREP_TESTS_NOTES"] = NOTES
    said = [str(each) for each in arguments]
    at = next((place for place, each in enumerate(said) if place and (each == "-c" or each[:1] != "-")), len(said))
    if _OFF & {letter for each in said[1:at] if each[:2] != "--" for letter in each}:
        if said[at : at + 1] != ["-c"]:
            refuse("subprocess.Popen", "a Python that can't be guarded")
        given = {"__file__": FILE, "NOTES": NOTES}
        arguments[at + 1] = f"exec(open({FILE!r}).read(), {given!r})\n{arguments[at + 1]}"


if NOTES:
    sys.addaudithook(hook)
