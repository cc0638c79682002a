"""The one root of all errors a driver, a technician or another program may see."""


class CarError(Exception):
    """Something the car could not do, said in the driver's words.

    Attributes:
        code: stable machine name in ``snake_case``, e.g. ``region_missing``.
        message: one plain sentence: what happened, what still works, what to do.
        retry_after: seconds until trying again helps, where the other side told; else None.
    """

    def __init__(self, code: str, message: str, retry_after: int | None = None) -> None:
        super().__init__(f"{message} ({code})")
        self.code = code
        self.message = message
        self.retry_after = retry_after


class NotAvailable(CarError):
    """The other side (a program or a service) cannot be reached right now; trying later may help."""


class BadInput(CarError):
    """What came in cannot be used as it is; the same input will fail again."""
