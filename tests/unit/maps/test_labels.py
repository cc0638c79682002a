from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.categories import Categories
from maps.label_choice import Camera, LabelData, _box, choose_labels
from maps.pack import MAP_FILE
from maps.protocol import GetLabels, Label, Position
from tests.unit.maps.town import Town


@pytest.fixture
def data(town: Town) -> Iterator[LabelData]:
    opened = LabelData(town.folder / MAP_FILE)
    yield opened
    opened.close()


def view(town: Town, zoom: float = 16.5, **changes: float) -> GetLabels:
    latitude = town.center[0] + changes.pop("north", 0.0)
    options = {"bearing": 0.0, "tilt": 0.0} | changes
    return GetLabels(
        center=Position(latitude, town.center[1]),
        zoom=zoom,
        width=1280,
        height=720,
        bearing=options["bearing"],
        tilt=options["tilt"],
    )


def choose(data: LabelData, asked: GetLabels) -> list[Label]:
    return choose_labels([data], asked, Categories())


@pytest.mark.parametrize("tilt", [0.0, 45.0, 60.0])
@pytest.mark.parametrize("bearing", [0.0, 130.0])
@pytest.mark.parametrize("zoom", [14.0, 16.0, 18.0])
def test_no_name_covers_another(
    data: LabelData, town: Town, zoom: float, bearing: float, tilt: float
) -> None:
    """NAV-1: names are legible in 2D, heading-up and 3D."""
    asked = view(town, zoom, bearing=bearing, tilt=tilt)
    labels = choose(data, asked)
    assert len(labels) >= 3
    camera = Camera(asked)
    boxes = []
    for label in labels:
        seen = camera.to_screen((label.position.latitude, label.position.longitude))
        assert seen is not None
        boxes.append(_box(label.kind, label.text, seen))
    for index, a in enumerate(boxes):
        for b in boxes[index + 1 :]:
            assert not (a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1])


def test_names_stay_where_they_are_while_the_map_moves(data: LabelData, town: Town) -> None:
    """NAV-1: labels are fixed to the ground; a small move changes few of them and moves none."""
    before = {(label.text, label.position) for label in choose(data, view(town))}
    after = {(label.text, label.position) for label in choose(data, view(town, north=0.00002))}
    assert len(before & after) >= 0.85 * len(before)
    assert choose(data, view(town)) == choose(data, view(town))


def test_zooming_in_keeps_a_streets_name(data: LabelData, town: Town) -> None:
    """NAV-1: anchors of a coarse zoom are anchors of every finer one."""
    coarse = {row.position for row in data.around((0, 0, 2**14, 2**14), 15.0)}
    fine = {row.position for row in data.around((0, 0, 2**14, 2**14), 15.5)}
    assert coarse <= fine


def test_the_most_important_names_come_first_and_can_be_tapped(data: LabelData, town: Town) -> None:
    """NAV-6: car parks, fuel and charging can be told apart and opened."""
    labels = choose(data, view(town, 17.0))
    assert [label.rank for label in labels] == sorted(label.rank for label in labels)
    kinds = {label.kind for label in labels}
    assert {"street", "poi"} & kinds
    assert all(label.place_id for label in labels if label.kind in ("parking", "fuel", "charging", "poi"))


@given(
    x=st.floats(0, 1280),
    y=st.floats(200, 720),
    zoom=st.floats(5, 19),
    bearing=st.floats(0, 359),
    tilt=st.floats(0, 60),
)
def test_the_camera_sees_what_it_points_at(
    x: float, y: float, zoom: float, bearing: float, tilt: float
) -> None:
    """NAV-1: from the screen to the ground and back is the same point."""
    camera = Camera(
        GetLabels(
            center=Position(60.17, 24.94), zoom=zoom, width=1280, height=720, bearing=bearing, tilt=tilt
        )
    )
    ground = camera.to_ground(x, y)
    assert ground is not None
    seen = camera.to_screen(ground)
    assert seen is not None
    assert seen[:2] == pytest.approx((x, y), abs=0.5)


def test_heading_up_turns_the_ground_the_right_way() -> None:
    """NAV-1: with the map turned to the east, what lies east is ahead, at the top of the screen."""
    camera = Camera(GetLabels(center=Position(60.17, 24.94), zoom=16, width=1280, height=720, bearing=90))
    seen = camera.to_screen((60.17, 24.945))
    assert seen is not None
    assert seen[0] == pytest.approx(640, abs=1)
    assert seen[1] < 200
