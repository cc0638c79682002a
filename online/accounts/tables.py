"""Tables of the accounts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.contract.accounts import Account
from online.database import Row, UtcDateTime

LOCK_AFTER_MINUTES = 10
"""What nobody has chosen otherwise."""


class AccountRow(Row):
    """One account; `email` is as typed, `email_key` makes it unique, `password_hash` is argon2id (PHC).

    `lock_after` is minutes without activity until the phone's page asks for the password again (ENR-9).
    """

    __tablename__ = "accounts"
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(800), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(5))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    verified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lock_after: Mapped[int] = mapped_column(default=LOCK_AFTER_MINUTES, server_default="10")

    def account(self) -> Account:
        """The account as the outside sees it."""
        return Account(
            id=self.id,
            name=self.name,
            email=self.email,
            verified=self.verified_at is not None,
            language=self.language,
        )


class ConfirmationRow(Row):
    """One confirmation link that was sent; the link holds the token, the table its hash."""

    __tablename__ = "email_confirmations"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class PasswordResetRow(Row):
    """One link that sets another password; the link holds the token, the table its hash. Used once."""

    __tablename__ = "password_resets"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
