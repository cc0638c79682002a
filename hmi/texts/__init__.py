"""What services say to the driver, in the driver's language and units."""

from hmi.texts.texts import Locale, Texts

__all__ = ["Locale", "Texts"]
