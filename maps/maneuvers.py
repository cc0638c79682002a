"""Valhalla's maneuvers and lanes in the words of `maps.protocol`."""

from maps.protocol import Lane, Maneuver
from maps.valhalla_reply import LaneReply, ManeuverReply

# valhalla/proto/directions.proto, DirectionsLeg.Maneuver.Type
TYPES = {
    1: "start",
    2: "start",
    3: "start",
    4: "destination",
    5: "destination_right",
    6: "destination_left",
    7: "continue",
    8: "continue",
    9: "slight_right",
    10: "right",
    11: "sharp_right",
    12: "uturn",
    13: "uturn",
    14: "sharp_left",
    15: "left",
    16: "slight_left",
    17: "continue",
    18: "ramp_right",
    19: "ramp_left",
    20: "exit_right",
    21: "exit_left",
    22: "continue",
    23: "slight_right",
    24: "slight_left",
    25: "merge",
    26: "roundabout_enter",
    27: "roundabout_exit",
    28: "ferry",
    29: "continue",
    37: "merge",
    38: "merge",
}
DESTINATIONS = frozenset({"destination", "destination_right", "destination_left"})

# valhalla/baldr/turnlanes.h; the order is that in which OpenStreetMap writes them from left to right
LANE_DIRECTIONS = (
    (256, "reverse"),
    (4, "sharp_left"),
    (8, "left"),
    (16, "slight_left"),
    (512, "merge_to_left"),
    (2, "through"),
    (1024, "merge_to_right"),
    (32, "slight_right"),
    (64, "right"),
    (128, "sharp_right"),
)


def maneuver(reply: ManeuverReply, offset: int) -> Maneuver:
    """A maneuver of a leg whose shape begins at point `offset` of the route's shape."""
    streets = reply.begin_street_names or reply.street_names
    return Maneuver(
        type=TYPES.get(reply.type, "continue"),
        instruction=reply.instruction,
        begin=reply.begin_shape_index + offset,
        length=round(reply.length * 1000, 1),
        duration=reply.time,
        street=streets[0] if streets else "",
        lanes=[lane(one) for one in reply.lanes],
        exit=reply.roundabout_exit_count,
    )


def lane(reply: LaneReply) -> Lane:
    """One lane; `active` is the way the route takes from it, or empty."""
    active = _directions(reply.active)
    return Lane(_directions(reply.directions), bool(reply.valid or reply.active), active[0] if active else "")


def _directions(mask: int) -> list[str]:
    return [name for bit, name in LANE_DIRECTIONS if mask & bit]
