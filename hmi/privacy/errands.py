"""Everything the car may ask of somebody outside, and what each request carries.

What is not in this table leaves the car at the level *full* only: a new address is held back until somebody
has said here what it carries.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec


class Errand(msgspec.Struct, frozen=True):
    """One kind of request.

    Attributes:
        method: of HTTP.
        path: at the services, with ``{}`` where any one part may stand; `STREAM` for a radio station.
        position: whether it carries where the car is, or where it goes.
        personal: whether it tells who asks, by token, VIN, name or e-mail.
        law: whether the law requires it, so that it goes out at every level.
    """

    method: str
    path: str
    position: bool = False
    personal: bool = True
    law: bool = False


STREAM = "radio station"
"""The path of what goes to a radio station, whatever its address."""


def _plain(method: str, path: str) -> Errand:
    return Errand(method, path, personal=False)


ERRANDS: tuple[Errand, ...] = (
    _plain("GET", "/health"),
    _plain("GET", STREAM),
    _plain("GET", "/v1/radio/stations"),
    _plain("GET", "/v1/legal/documents"),
    _plain("GET", "/v1/facts/keys"),
    Errand("POST", "/v1/messages"),
    Errand("POST", "/v1/intents", position=True),
    Errand("POST", "/v1/intents/anywhere"),
    Errand("POST", "/v1/accounts"),
    Errand("POST", "/v1/accounts/resend"),
    Errand("POST", "/v1/sessions"),
    Errand("POST", "/oauth/device_authorization"),
    Errand("POST", "/oauth/token"),
    Errand("POST", "/oauth/revoke"),
    Errand("GET", "/v1/me"),
    Errand("GET", "/v1/cars"),
    Errand("PUT", "/v1/cars/{}/enrolment"),
    Errand("GET", "/v1/cars/{}/facts"),
    Errand("GET", "/v1/cars/{}/users"),
    Errand("DELETE", "/v1/cars/{}/users/{}"),
    Errand("POST", "/v1/cars/{}/nominations"),
    Errand("DELETE", "/v1/nominations/{}"),
    Errand("POST", "/v1/cars/{}/pairing"),
    Errand("POST", "/v1/cars/{}/two-keys"),
    Errand("GET", "/v1/spin"),
    Errand("PUT", "/v1/spin"),
    Errand("POST", "/v1/spin/check"),
    Errand("GET", "/v1/account/acceptances"),
    Errand("POST", "/v1/account/acceptances"),
    Errand("GET", "/v1/account/consents"),
    Errand("PUT", "/v1/account/consents/{}"),
    Errand("POST", "/v1/account/erasure"),
)
"""What the law requires is none of it yet: the emergency call does not use the services."""


def errand_of(method: str, path: str, errands: Iterable[Errand] = ERRANDS) -> Errand | None:
    """What a request with that path (a query may follow) is, None for one that nobody has described."""
    bare = path.partition("?")[0]
    return next((one for one in errands if one.method == method and _pattern(one.path).fullmatch(bare)), None)


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, template.split("{}"))))
