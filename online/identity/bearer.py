"""Access tokens on requests (RFC 6750 section 2.1)."""

from __future__ import annotations

from aiohttp import web

from online.errors import ServiceError
from online.identity.sign_ins import SignedIn, SignIns


class Bearer:
    """Tells who sent a request by its Authorization header."""

    def __init__(self, sign_ins: SignIns) -> None:
        self._sign_ins = sign_ins

    async def signed_in(self, request: web.Request) -> SignedIn:
        """Whom the request comes from; raises ServiceError `not_signed_in` or `account_erased`."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        found = await self._sign_ins.of_access_token(token.strip()) if scheme.lower() == "bearer" else None
        if found is None:
            raise ServiceError("not_signed_in")
        return found

    async def verified(self, request: web.Request) -> SignedIn:
        """As `signed_in`, and raises `account_not_verified` until the e-mail is confirmed (ENR-3)."""
        found = await self.signed_in(request)
        if not found.account.verified:
            raise ServiceError("account_not_verified")
        return found
