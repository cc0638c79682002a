"""Routes' shapes as the screen draws them (NAV-3)."""

import pytest

from hmi.navigation.shape import decode
from maps.geo import encode_shape
from tests.fakes.navigation import SIMONKATU


def test_what_maps_encodes_is_drawn_where_it_was_meant() -> None:
    points = [(60.166284, 24.937738), (60.17, -24.95), (-33.9, 151.2)]
    assert decode(encode_shape(points)) == points


def test_a_real_route_begins_and_ends_in_helsinki() -> None:
    points = decode(SIMONKATU)
    assert len(points) == 129
    assert points[0] == pytest.approx((60.166284, 24.937738))
    assert points[-1] == pytest.approx((60.173321, 24.947225))


@pytest.mark.parametrize("shape", ["_p~iF~ps|U_", "\x1f", "_p~iF"])
def test_a_damaged_shape_is_refused(shape: str) -> None:
    with pytest.raises(ValueError, match=r"shape"):
        decode(shape)
