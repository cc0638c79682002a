"""What a tap starts is owned, its failure shown, its end awaited."""

import asyncio
import inspect
import logging

import pytest

from chassis.errors import CarError
from hmi.qt.tasks import UNEXPECTED, TaskRunner
from hmi.texts import Texts


@pytest.fixture
async def runner(qapp: object) -> TaskRunner:
    return TaskRunner(asyncio.get_running_loop())


def failures(runner: TaskRunner) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    runner.failed.connect(lambda code, message: told.append((code, message)))
    return told


async def done(runner: TaskRunner) -> None:
    idle = asyncio.Event()
    runner.busyChanged.connect(lambda busy: busy or idle.set())
    if runner.busy:
        await asyncio.wait_for(idle.wait(), 5)


async def test_a_refusal_is_told_in_the_drivers_words(runner: TaskRunner) -> None:
    """ARCHITECTURE, errors: a service raises it, a bridge shows it, nothing swallows it."""

    async def refuse() -> None:
        raise CarError("not_parked", "Stop first. Then the doors can be unlocked.")

    told = failures(runner)
    runner.run(refuse())
    await done(runner)
    assert told == [("not_parked", "Stop first. Then the doors can be unlocked.")]


async def test_a_refusal_is_told_in_the_language_set(qapp: object) -> None:
    """HMI-1: the services' sentences are English; the screen may not be."""

    async def refuse() -> None:
        raise CarError("no_plan", "Choose a destination first")

    runner = TaskRunner(asyncio.get_running_loop(), Texts("es-ES").problem)
    told = failures(runner)
    runner.run(refuse())
    await done(runner)
    assert told == [("no_plan", "Elige antes un destino")]


async def test_an_unforeseen_error_is_logged_and_said_plainly(
    runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    """DESIGN, words: never a code or a trace alone."""

    async def break_down() -> None:
        raise ZeroDivisionError("secret detail")

    told = failures(runner)
    with caplog.at_level(logging.ERROR):
        runner.run(break_down())
        await done(runner)
    [(code, message)] = told
    assert code == UNEXPECTED
    assert "secret detail" not in message
    assert "secret detail" in caplog.text


async def test_busy_tells_when_work_begins_and_ends(runner: TaskRunner) -> None:
    """DESIGN: long work shows itself; two at once are one busy time."""
    told: list[bool] = []
    runner.busyChanged.connect(told.append)
    gate = asyncio.Event()
    runner.run(gate.wait())
    runner.run(gate.wait())
    assert runner.busy
    gate.set()
    await done(runner)
    assert told == [True, False]


async def test_stopping_cancels_what_is_under_way(runner: TaskRunner) -> None:
    """ARCHITECTURE: every task has an owner that awaits or cancels it; a cancelled tap is no failure."""
    ended = []

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    told = failures(runner)
    runner.run(wait())
    await asyncio.sleep(0)
    await runner.stop()
    assert ended == [True]
    assert told == []
    runner.run(wait())
    assert not runner.busy


@pytest.mark.filterwarnings("error")
async def test_what_is_stopped_before_its_first_step_leaves_nothing_behind(runner: TaskRunner) -> None:
    """STYLE: warnings are errors, also "never awaited"."""
    work = asyncio.sleep(1)
    runner.run(work)
    await runner.stop()
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED
