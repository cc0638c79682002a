"""Composition root: builds the services, starts and stops them, in one readable order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

import aiohttp
from aiohttp import web
from aiohttp.typedefs import Middleware
from argon2 import PasswordHasher

from online.accounts.credential_routes import CredentialRoutes
from online.accounts.credentials import Credentials
from online.accounts.passwords import Passwords
from online.accounts.routes import AccountRoutes
from online.accounts.service import Accounts
from online.audit.routes import AuditRoutes
from online.audit.service import Activities
from online.audit.trail import from_where
from online.clock import Clock
from online.consents.routes import ConsentRoutes
from online.consents.service import ConsentRegister
from online.database import Database, sqlite_url
from online.endpoint import Endpoint
from online.entitlements import Entitlements
from online.export.erasure import Erasures
from online.export.routes import ExportRoutes
from online.export.service import Export
from online.facts.keys import FactKeys
from online.facts.routes import FactRoutes
from online.facts.service import Facts
from online.garage.registrations import Registrations
from online.garage.routes import GarageRoutes
from online.garage.service import Garage
from online.garage.users import Users
from online.garage.users_routes import UsersRoutes
from online.health import HealthRoutes
from online.housekeeping import keep_house
from online.identity.bearer import Bearer
from online.identity.device_grants import DeviceGrants
from online.identity.phone_sessions import PhoneSessions
from online.identity.routes import IdentityRoutes
from online.identity.sessions import Sessions
from online.identity.sign_ins import SignIns
from online.intents.feeds import FeedNews
from online.intents.geocoders import Geocoder
from online.intents.met_norway import MetNorwayWeather
from online.intents.news import DemoNews, NewsProvider
from online.intents.parking import DemoParking, ParkingFeed
from online.intents.places import DemoPlaces, PlaceProvider
from online.intents.routes import IntentRoutes, Providers
from online.intents.weather import DemoWeather, WeatherProvider
from online.legal.documents import Documents
from online.legal.routes import LegalRoutes
from online.legal.service import Legal
from online.mail.outbox import Outbox
from online.mail.queue import MailQueue
from online.mail.transport import SmtpTransport
from online.messages.routes import MessageRoutes
from online.messages.service import Messages
from online.middleware import BODY_BYTES_MAX, ErrorAnswers, forwarded, security_headers, without_nul
from online.openapi import OpenApiRoutes
from online.ownership.claims import Claims
from online.ownership.routes import OwnershipRoutes
from online.ownership.service import Ownership
from online.radio.demo import DemoRadio
from online.radio.on_air import OnAir
from online.radio.provider import RadioProvider
from online.radio.radio_browser import RadioBrowser
from online.radio.routes import RadioRoutes
from online.settings import Settings
from online.spin.routes import SpinRoutes
from online.spin.service import Spins
from online.texts import Wording
from online.throttle import Throttle
from online.timekeeping import Timekeeper
from online.web.account_pages import AccountPage, AccountPages
from online.web.car_pages import CarPages
from online.web.claim_pages import AddCarPage, ClaimPage
from online.web.consent_pages import ConsentsPage
from online.web.data_pages import DataPage, ErasePage
from online.web.device_pages import DevicePages
from online.web.legal_pages import DocumentPages, LegalPage
from online.web.mail_pages import MailPages
from online.web.pages import Pages
from online.web.password_pages import ForgottenPages, PasswordPage
from online.web.session_pages import ActivityPage, LockPage, SessionsPage
from online.web.sign_in_pages import SignInPages
from online.web.spin_pages import SpinPages
from online.web.unlock_pages import UnlockPages
from online.web.visits import Visits

log = logging.getLogger(__name__)


@asynccontextmanager
async def services(
    settings: Settings, public_url: str, clock: Clock, hasher: PasswordHasher | None = None
) -> AsyncIterator[web.Application]:
    """The running services as an application to serve; stopped when the block ends.

    `hasher` is that of `Passwords`.

    Raises DatabaseUnusableError and OSError when data folder or database cannot be used.
    """
    async with AsyncExitStack() as stack:
        await asyncio.to_thread(_own_folder, settings.data)
        database = Database(settings.database_url or sqlite_url(settings.data))
        stack.push_async_callback(database.close)
        await database.migrate()
        passwords = Passwords(hasher)
        stack.callback(passwords.close)

        wording = Wording(settings.brand)
        outbox = Outbox(settings.data / "outbox")
        transport = SmtpTransport(settings.smtp) if settings.smtp else outbox
        mails = MailQueue(database, clock, transport, settings.mail_from)
        throttle = Throttle(database, clock)
        accounts = Accounts(database, clock, passwords, mails, throttle, wording, public_url)
        sign_ins = SignIns(database, clock)
        grants = DeviceGrants(database, clock, throttle, sign_ins, public_url)
        phones = PhoneSessions(database, clock)
        sessions = Sessions(database, clock)
        credentials = Credentials(
            database,
            clock,
            passwords,
            accounts,
            sessions,
            phones,
            mails,
            throttle,
            wording,
            public_url,
        )
        activities = Activities(database, clock)
        messages = Messages(database, clock, mails, throttle, wording)
        key_file = settings.data / "registrations.key"
        registrations = await asyncio.to_thread(Registrations, database, clock, key_file)
        garage = Garage(database, clock, throttle, registrations)
        users = Users(database, clock, mails, throttle, wording, public_url)
        fact_keys = await asyncio.to_thread(FactKeys, settings.data / "facts-keys.json", clock)
        facts = Facts(database, clock, fact_keys)
        spins = Spins(database, clock, passwords, accounts, throttle)
        claims = Claims(database, clock, passwords, throttle)
        ownership = Ownership(database, clock, passwords, registrations)
        legal = Legal(database, clock, await asyncio.to_thread(Documents, settings.brand))
        consents = ConsentRegister(database, clock, erasers={})  # what is offered is kept in cars alone
        export = Export(database, clock, throttle, wording, outbox)
        erasures = Erasures(database, clock, accounts, mails, outbox, wording, registrations)
        bearer = Bearer(sign_ins)
        entitlements = Entitlements(database, clock, legal.documents, consents)
        weather = await _weather(settings, clock, stack)
        radio = await _radio(settings, public_url, clock, stack)
        providers = Providers(
            weather=weather,
            parking=DemoParking(ParkingFeed(settings.parking_feed), clock),
            news=await _news(settings, clock, stack),
            places=await _places(settings, clock, stack),
        )

        on_air = OnAir(settings.data / "radio")
        stack.callback(on_air.stop)

        visits = Visits(phones, secure=public_url.startswith("https://"))
        pages = Pages(wording, visits, settings.brand, demo=settings.demo)
        document = OpenApiRoutes(f"{settings.brand} online services", public_url)
        endpoints = [
            *HealthRoutes(database).endpoints(),
            *document.endpoints(),
            *IdentityRoutes(grants, sign_ins).endpoints(),
            *AccountRoutes(accounts, sign_ins, bearer).endpoints(),
            *CredentialRoutes(credentials, sessions, phones, bearer).endpoints(),
            *AuditRoutes(activities, bearer).endpoints(),
            *GarageRoutes(garage, bearer).endpoints(),
            *UsersRoutes(users, bearer).endpoints(),
            *SpinRoutes(spins, bearer).endpoints(),
            *FactRoutes(facts, fact_keys, bearer).endpoints(),
            *OwnershipRoutes(claims, ownership, bearer).endpoints(),
            *ExportRoutes(export, erasures, bearer).endpoints(),
            *LegalRoutes(legal, bearer).endpoints(),
            *ConsentRoutes(consents, bearer).endpoints(),
            *IntentRoutes(bearer, entitlements, throttle, providers).endpoints(),
            *MessageRoutes(messages, bearer, entitlements).endpoints(),
            *RadioRoutes(radio).endpoints(),
            *on_air.endpoints(),
            *pages.endpoints(),
            *SignInPages(pages, accounts, legal).endpoints(),
            *AccountPages(pages, accounts).endpoints(),
            *AccountPage(pages, garage, users, legal, claims).endpoints(),
            *CarPages(pages, garage, users).endpoints(),
            *AddCarPage(pages, claims).endpoints(),
            *ClaimPage(pages, claims).endpoints(),
            *SpinPages(pages, spins).endpoints(),
            *PasswordPage(pages, credentials).endpoints(),
            *ForgottenPages(pages, credentials).endpoints(),
            *UnlockPages(pages, credentials).endpoints(),
            *SessionsPage(pages, sessions).endpoints(),
            *LockPage(pages, phones).endpoints(),
            *ActivityPage(pages, activities).endpoints(),
            *LegalPage(pages, legal).endpoints(),
            *DocumentPages(pages, legal).endpoints(),
            *ConsentsPage(pages, consents).endpoints(),
            *DataPage(pages, export).endpoints(),
            *ErasePage(pages, erasures, garage).endpoints(),
            *DevicePages(pages, grants).endpoints(),
            *(MailPages(pages, outbox).endpoints() if settings.demo else []),
        ]
        document.describe(endpoints)
        await stack.enter_async_context(_running(mails.run(), "mail"))
        await stack.enter_async_context(_running(erasures.run(), "erasure"))
        rooms = (
            accounts,
            credentials,
            sign_ins,
            grants,
            phones,
            activities,
            claims,
            registrations,
            messages,
            throttle,
        )
        keeping = keep_house(rooms, Timekeeper(database, clock))
        await stack.enter_async_context(_running(keeping, "housekeeping"))
        errors = ErrorAnswers(wording, pages.error).middleware()
        middlewares = [security_headers, from_where, errors, without_nul]
        yield _application(endpoints, [forwarded, *middlewares] if settings.behind_proxy else middlewares)


def _own_folder(folder: Path) -> None:
    """Makes the data folder, closed to other users of the machine also where it was open before."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def _application(endpoints: list[Endpoint], middlewares: list[Middleware]) -> web.Application:
    """The application that serves the endpoints."""
    application = web.Application(middlewares=middlewares, client_max_size=BODY_BYTES_MAX)
    for endpoint in endpoints:
        if endpoint.method == "GET":
            application.router.add_get(endpoint.path, endpoint.handler)  # answers HEAD as well
        else:
            application.router.add_route(endpoint.method, endpoint.path, endpoint.handler)
    return application


async def _weather(settings: Settings, clock: Clock, stack: AsyncExitStack) -> WeatherProvider:
    """The weather provider of the settings."""
    if settings.weather == "demo":
        return DemoWeather(clock)
    session = await stack.enter_async_context(aiohttp.ClientSession())
    return MetNorwayWeather(session, clock, settings.weather_url, settings.weather_contact)


async def _news(settings: Settings, clock: Clock, stack: AsyncExitStack) -> NewsProvider:
    """The news provider of the settings."""
    if settings.news == "demo":
        return DemoNews(clock)
    session = await stack.enter_async_context(aiohttp.ClientSession())
    return FeedNews(session, clock, settings.news_feeds)


async def _places(settings: Settings, clock: Clock, stack: AsyncExitStack) -> PlaceProvider:
    """What finds places by name, of the settings."""
    if settings.places == "demo":
        return DemoPlaces()
    session = await stack.enter_async_context(aiohttp.ClientSession())
    photon = settings.places == "photon"
    return Geocoder(session, clock, settings.places_url, photon=photon, contact=settings.places_contact)


async def _radio(settings: Settings, public_url: str, clock: Clock, stack: AsyncExitStack) -> RadioProvider:
    """The directory of stations of the settings."""
    if settings.radio == "demo":
        return DemoRadio(public_url)
    session = await stack.enter_async_context(aiohttp.ClientSession())
    return RadioBrowser(session, clock, settings.radio_url)


@asynccontextmanager
async def _running(work: Coroutine[None, None, None], name: str) -> AsyncIterator[None]:
    """A background task that lives as long as the block; its failure is logged."""
    task = asyncio.create_task(work, name=name)
    task.add_done_callback(_log_failure)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _log_failure(task: asyncio.Task[None]) -> None:
    """Says that a background task ended although nobody ended it."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("the %s task failed", task.get_name(), exc_info=error)
