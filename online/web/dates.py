"""Days and moments as a page writes them; the browser's script turns moments into the phone's own time."""

from __future__ import annotations

from datetime import UTC, datetime

from babel.dates import format_date, format_time


def written_day(moment: str, language: str) -> str:
    """The day of an ISO 8601 moment in UTC: ``15 Jun 2026``."""
    return format_date(_utc(moment), "medium", locale=_locale(language))


def written_moment(moment: str, language: str) -> str:
    """Day and time of an ISO 8601 moment: ``15 Jun 2026, 10:02 UTC``."""
    at = _utc(moment)
    return f"{written_day(moment, language)}, {format_time(at, 'HH:mm', locale=_locale(language))} UTC"


def _utc(moment: str) -> datetime:
    return datetime.fromisoformat(moment).astimezone(UTC)


def _locale(language: str) -> str:
    return "en_GB" if language == "en" else language
