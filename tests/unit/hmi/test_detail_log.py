import logging
from collections.abc import Iterator

import pytest

from hmi.detail_log import detail_log
from hmi.personalisation.model import Preferences


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    before = root.level
    yield root
    root.setLevel(before)


def test_details_are_logged_only_while_a_developer_wants_them(root: logging.Logger) -> None:
    follow = detail_log(logging.WARNING)
    for preferences, level in (
        (Preferences(developer=True, verbose_log=True), logging.DEBUG),
        (Preferences(developer=False, verbose_log=True), logging.WARNING),
        (Preferences(developer=True), logging.WARNING),
    ):
        follow(preferences)
        assert root.level == level
