"""The car's own apps: what they may use as things are now, what they keep, and what can be done about it."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from chassis.errors import BadInput, CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.apps.model import APPS, AppKey, AppRow, AppsState, StoreRow, UseRow
from hmi.apps.programs import PROGRAMS, program_line
from hmi.apps.storage import CACHES, STORES, Measured, Places, measure, memory_of, rows
from hmi.apps.uses import Now, Use, uses
from hmi.contacts.model import ContactsState
from hmi.database import Database
from hmi.personalisation.model import Preferences
from hmi.processes import Processes
from hmi.texts import Texts
from hmi.topic import on_change
from online.contract.availability import PrivacyLevel

Clear = Callable[[], Awaitable[None]]
"""Forgets what comes again by itself. Raises `CarError` or OSError."""


class Watched(msgspec.Struct, frozen=True):
    """What decides what the apps may use."""

    level: Observable[PrivacyLevel]
    account: Observable[AccountState]
    preferences: Observable[Preferences]
    contacts: Observable[ContactsState]


class AppsService:
    """Follows how the car is set, and measures when somebody looks.

    Attributes:
        state: what is shown.

    Args:
        places: where the car keeps what.
        caches: how each app that has one clears what it can do without.
    """

    def __init__(
        self,
        database: Database,
        places: Places,
        processes: Processes,
        watched: Watched,
        caches: Mapping[AppKey, Clear],
        texts: Texts,
    ) -> None:
        self.state = Observable(AppsState())
        self._database = database
        self._places = places
        self._processes = processes
        self._watched = watched
        self._caches = caches
        self._texts = texts
        self._measured: Measured | None = None
        self._memory: dict[str, int] = {}
        self._one_at_a_time = asyncio.Lock()
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Begins to follow; nothing is measured before somebody looks."""
        self._follow()

    def _follow(self) -> None:
        watched = self._watched
        self._ends = [
            on_change(watched.level, lambda level: level, self._show),
            on_change(self._processes.states, lambda states: states, self._show),
            on_change(self._texts.locale, lambda locale: locale, self._show),
            on_change(watched.account, lambda who: (who.signed_in, who.verified), self._show),
            on_change(watched.preferences, lambda preferences: preferences.wake_phrase, self._show),
            on_change(watched.contacts, lambda contacts: (contacts.open, contacts.count), self._show),
        ]
        self._show()

    async def stop(self) -> None:
        """Follows no more."""
        for end in self._ends:
            end()
        self._ends = []

    async def look(self) -> None:
        """Measures disk and memory, in threads; what cannot be read is left out, and why is said."""
        async with self._one_at_a_time:
            try:
                in_database = await self._database.read(rows)
            except CarError as error:
                in_database = {}
                self._change(problem=self._texts.problem(error))
            self._measured = await asyncio.to_thread(measure, self._places, in_database)
            self._memory = await asyncio.to_thread(_memory, self._process_ids())
        self._show()

    async def choose(self, key: str) -> None:
        """Shows more of one app; of none where `key` is the chosen one, or empty."""
        chosen = "" if key == self.state.value.chosen else key
        self._change(chosen=chosen, told="", problem="")
        self._show()

    async def clear(self, key: str) -> None:
        """Clears what `key` can do without, and says how much it was. Raises `BadInput` ``no_cache``."""
        app = _app(key)
        clear = self._caches.get(app)
        if clear is None:
            raise BadInput("no_cache", f"{key} keeps nothing that can be cleared")
        before = self._measured.cache_of(app) if self._measured is not None else 0
        done = self._texts("apps.cleared", size=self._texts.size(before))
        await self._do(app, clear, done)

    async def restart(self, key: str) -> None:
        """Starts the program of `key` anew. Raises `BadInput` ``no_program``."""
        app = _app(key)
        name = PROGRAMS.get(app, "")
        if not any(state.name == name for state in self._processes.states.value):
            raise BadInput("no_program", f"{key} has no program of its own")
        await self._do(app, lambda: self._processes.restart(name), self._texts("apps.restarted"))

    async def _do(self, app: AppKey, work: Clear, done: str) -> None:
        if self.state.value.busy:
            return
        self._change(busy=app, told="", problem="")
        try:
            await work()
            self._change(told=done)
        except CarError as error:
            self._change(problem=self._texts.problem(error))
        except OSError:
            self._change(problem=self._texts("apps.not_cleared"))
        finally:
            self._change(busy="")
        await self.look()

    def _process_ids(self) -> dict[str, int]:
        found = {name: self._processes.process_id(name) for name in PROGRAMS.values()}
        return {"hmi": os.getpid(), **{name: number for name, number in found.items() if number is not None}}

    # What is shown -------------------------------------------------------------------------------

    def _show(self) -> None:
        chosen = self.state.value.chosen
        app = chosen if chosen in APPS else None
        self._change(
            apps=tuple(self._row(one) for one in APPS),
            uses=tuple(self._use(use) for use in uses(app, self._now())) if app is not None else (),
            stores=self._stores(app) if app is not None else (),
            storage=self._storage(),
        )

    def _now(self) -> Now:
        account, contacts = self._watched.account.value, self._watched.contacts.value
        return Now(
            level=self._watched.level.value,
            signed_in=account.signed_in,
            verified=account.verified,
            wake_phrase=self._watched.preferences.value.wake_phrase,
            identified=contacts.open,
            contacts=contacts.count,
        )

    def _row(self, app: AppKey) -> AppRow:
        line = program_line(app, self._processes.states.value, self._memory, self._texts)
        cache = self._measured.cache_of(app) if self._measured is not None else 0
        return AppRow(
            key=app,
            size=self._texts.size(self._measured.of(app)) if self._measured is not None else "",
            cache=self._texts.size(cache) if cache else "",
            has_cache=app in self._caches,
            program=line.text,
            health=line.health,
            restartable=line.restartable,
        )

    def _use(self, use: Use) -> UseRow:
        purpose = self._texts(f"apps.use.{use.need.purpose}")
        reason = self._texts(f"apps.held.{use.reason}") if use.reason else ""
        return UseRow(use.need.kind, f"{purpose}. {reason}" if reason else purpose, use.granted)

    def _stores(self, app: AppKey) -> tuple[StoreRow, ...]:
        if self._measured is None:
            return ()
        sizes = {kind: self._measured.sizes.get((app, kind), 0) for kind in STORES[app]}
        return tuple(
            StoreRow(kind, self._texts(f"apps.store.{kind}"), self._texts.size(size))
            for kind, size in sizes.items()
            if size or kind not in CACHES
        )

    def _storage(self) -> str:
        if self._measured is None:
            return ""
        total = sum(map(self._measured.of, APPS))
        return self._texts(
            "apps.storage", used=self._texts.size(total), free=self._texts.size(self._measured.free)
        )

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))


def _app(key: str) -> AppKey:
    found = next((app for app in APPS if app == key), None)
    if found is None:
        raise BadInput("no_such_app", f"There is no app {key}")
    return found


def _memory(process_ids: Mapping[str, int]) -> dict[str, int]:
    found = {name: memory_of(number) for name, number in process_ids.items()}
    return {name: size for name, size in found.items() if size is not None}
