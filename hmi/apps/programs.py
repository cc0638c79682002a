"""How the program of an app is, in one line for the driver."""

from collections.abc import Mapping, Sequence

import msgspec

from hmi.apps.model import AppKey, Health
from hmi.status.model import ProgramState
from hmi.texts import Texts

PROGRAMS: Mapping[AppKey, str] = {"navigation": "maps", "voice": "voice", "online": "online"}
"""Which of the car's programs an app runs in; the others run in the screen's own."""
SCREEN: AppKey = "vehicle"
"""The app whose program is the screen's own."""


class ProgramLine(msgspec.Struct, frozen=True):
    """What is said of a program, and whether it can be started anew alone."""

    text: str
    health: Health = "none"
    restartable: bool = False


def program_line(
    app: AppKey, states: Sequence[ProgramState], memory: Mapping[str, int], texts: Texts
) -> ProgramLine:
    """The line of `app`.

    Args:
        states: of the other programs, by `hmi.processes.Processes`.
        memory: bytes by name of the program, ``hmi`` for the screen's own; only of those measured.
    """
    if app == SCREEN:
        return ProgramLine(_runs(memory.get("hmi"), texts), "well")
    name = PROGRAMS.get(app)
    if name is None:
        return ProgramLine(texts("apps.program.screen"))
    state = next((one for one in states if one.name == name), None)
    if state is None:
        return ProgramLine(texts("apps.program.outside"))
    return ProgramLine(_said(state, memory.get(name), texts), _health(state), restartable=True)


def _said(state: ProgramState, memory: int | None, texts: Texts) -> str:
    line = _line(state, memory, texts)
    if not state.restarts:
        return line
    return f"{line}. {texts.plural('apps.program.restarts', state.restarts)}"


def _line(state: ProgramState, memory: int | None, texts: Texts) -> str:
    match state.status:
        case "running":
            return _runs(memory, texts)
        case "starting":
            return texts("apps.program.starting")
        case _:
            return state.message


def _runs(memory: int | None, texts: Texts) -> str:
    if memory is None:
        return texts("apps.program.runs")
    return texts("apps.program.runs_with", memory=texts.size(memory))


def _health(state: ProgramState) -> Health:
    match state.status:
        case "running":
            return "well"
        case "starting":
            return "busy"
        case _:
            return "ill"
