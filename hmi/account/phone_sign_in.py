"""Signing in on the phone: the car's side of the OAuth 2.0 device authorization grant (RFC 8628, ENR-2)."""

import asyncio
import math
from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from hmi.account.model import SignIn
from hmi.online import OnlineClient
from hmi.texts import Texts
from online.contract.identity import DeviceAuthorization

SLOW_DOWN_SECONDS = 5.0
"""RFC 8628 section 3.5: what ``slow_down`` adds to the interval."""
LONGEST_INTERVAL_SECONDS = 30.0
TICK_SECONDS = 1.0

type Sleep = Callable[[float], Awaitable[None]]


class PhoneSignIn:
    """One try to sign in.

    Args:
        online: the services.
        clock: counts the code's life down.
        texts: sentences for the driver.
        show: told each new state; the countdown changes once a second.
        sleep: waits; tests pass their own.
    """

    def __init__(
        self,
        online: OnlineClient,
        clock: Clock,
        texts: Texts,
        show: Callable[[SignIn], None],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._online = online
        self._clock = clock
        self._texts = texts
        self._show = show
        self._sleep = sleep

    async def run(self) -> bool:
        """Shows the code and waits for the driver; returns whether he signed in. Every end is shown."""
        self._show(SignIn(status="starting"))
        try:
            begun = await self._online.authorize_device()
        except NotAvailable as error:
            unreachable = error.code in ("offline", "no_services")
            problem = self._texts("account.unreachable") if unreachable else error.message
            self._show(SignIn(status="failed", problem=problem))
            return False
        except CarError as error:
            self._show(SignIn(status="failed", problem=error.message))
            return False
        return await self._wait(begun)

    async def _wait(self, begun: DeviceAuthorization) -> bool:
        ends_at = self._clock.monotonic() + begun.expires_in
        shown = SignIn(
            status="waiting",
            user_code=begun.user_code,
            address=begun.verification_uri,
            qr_address=begun.verification_uri_complete,
            seconds_left=begun.expires_in,
        )
        interval = float(begun.interval)
        poll_at = self._clock.monotonic() + interval
        while (left := ends_at - self._clock.monotonic()) > 0:
            self._show(replace(shown, seconds_left=math.ceil(left)))
            if self._clock.monotonic() >= poll_at:
                try:
                    await self._online.poll_device(begun.device_code)
                except NotAvailable:
                    # A network that is gone for a moment; section 3.5 asks to back off.
                    poll_at = self._clock.monotonic() + min(interval * 2, LONGEST_INTERVAL_SECONDS)
                except CarError as error:
                    if not self._goes_on(error):
                        return False
                    interval += SLOW_DOWN_SECONDS if error.code == "slow_down" else 0
                    poll_at = self._clock.monotonic() + interval
                else:
                    return True
            until_poll = max(poll_at - self._clock.monotonic(), 0.0)
            await self._sleep(min(TICK_SECONDS, until_poll, left))
        self._show(SignIn(status="expired", problem=self._texts("account.expired")))
        return False

    def _goes_on(self, error: CarError) -> bool:
        """Whether to keep polling after `error`; shows the end otherwise."""
        match error.code:
            case "authorization_pending" | "slow_down":
                return True
            case "access_denied":
                self._show(SignIn(status="denied", problem=self._texts("account.denied")))
            case "expired_token":
                self._show(SignIn(status="expired", problem=self._texts("account.expired")))
            case _:
                self._show(SignIn(status="failed", problem=self._texts("account.failed")))
        return False
