"""Tables of sign-ins. Secrets are kept as SHA-256 only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class SignInRow(Row):
    """One sign-in of an account in one car; all tokens that follow from it end with it.

    `device_name` is what the car calls itself, `last_seen_at` is renewed every few minutes only.
    """

    __tablename__ = "sign_ins"
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    client_id: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    device_name: Mapped[str] = mapped_column(String(60), server_default="")
    last_seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AccessTokenRow(Row):
    """One access token; until its first use `exchanged_hash` is the refresh token it was exchanged for."""

    __tablename__ = "access_tokens"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    sign_in_id: Mapped[str] = mapped_column(ForeignKey("sign_ins.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    exchanged_hash: Mapped[str | None] = mapped_column(String(64))


class RefreshTokenRow(Row):
    """One refresh token; `spent_at` and `successor_hash` tell what its use led to.

    There is no `successor_hash` any more once the pair it was exchanged for has been used.
    """

    __tablename__ = "refresh_tokens"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    sign_in_id: Mapped[str] = mapped_column(ForeignKey("sign_ins.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    spent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    successor_hash: Mapped[str | None] = mapped_column(String(64))


class ErasedTokenRow(Row):
    """What is left of a token whose account was erased: that it was one, until `ends_at`.

    Nothing leads from here to an account or to another token: the hash is that of 256 random bits.
    """

    __tablename__ = "erased_tokens"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class DeviceGrantRow(Row):
    """One device authorization (RFC 8628). `state` is pending, approved, denied or spent."""

    __tablename__ = "device_grants"
    device_code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    client_id: Mapped[str] = mapped_column(String(40))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    interval: Mapped[int]
    polled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    state: Mapped[str] = mapped_column(String(10))
    account_id: Mapped[str | None] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    device_name: Mapped[str] = mapped_column(String(60), server_default="")


class PhoneSessionRow(Row):
    """One browser that signed in on the phone's page.

    `id` names it to its owner, who must not learn the hash. `active_at` is right to a few seconds; without
    activity for the account's time it is locked, which `is_locked` makes last (ENR-9).
    """

    __tablename__ = "phone_sessions"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    id: Mapped[str] = mapped_column(String(36), unique=True)
    browser: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    active_at: Mapped[datetime] = mapped_column(UtcDateTime)
    is_locked: Mapped[bool]
