"""The parts of Valhalla's answers that are used (its API: "route" and "trace_attributes" responses)."""

import msgspec


class LaneReply(msgspec.Struct, gc=False):
    """One lane; each field is a mask of `maneuvers.LANE_DIRECTIONS`."""

    directions: int = 0
    valid: int = 0
    active: int = 0


class ManeuverReply(msgspec.Struct):
    """One maneuver; `length` in kilometres, `time` in seconds."""

    type: int
    instruction: str
    time: float
    length: float
    begin_shape_index: int
    end_shape_index: int
    verbal_transition_alert_instruction: str = ""
    verbal_pre_transition_instruction: str = ""
    verbal_post_transition_instruction: str = ""
    street_names: list[str] = []
    begin_street_names: list[str] = []
    roundabout_exit_count: int = 0
    lanes: list[LaneReply] = []
    verbal_multi_cue: bool = False


class SummaryReply(msgspec.Struct):
    """Totals of a leg or trip; `length` in kilometres, `time` in seconds."""

    time: float
    length: float
    has_toll: bool = False
    has_ferry: bool = False
    has_highway: bool = False


class LegReply(msgspec.Struct):
    """The way between two stops."""

    maneuvers: list[ManeuverReply]
    summary: SummaryReply
    shape: str


class TripReply(msgspec.Struct):
    """A whole route."""

    legs: list[LegReply]
    summary: SummaryReply


class AlternateReply(msgspec.Struct):
    """A further route to the same place."""

    trip: TripReply


class RouteReply(msgspec.Struct):
    """Answer of "route"."""

    trip: TripReply
    alternates: list[AlternateReply] = []


class EdgeReply(msgspec.Struct):
    """One road edge of a traced shape; speeds in km/h, 255 where the limit is "unlimited"."""

    end_shape_index: int
    speed: float = 0.0
    speed_limit: float | str = 0.0


class TraceReply(msgspec.Struct):
    """Answer of "trace_attributes"."""

    edges: list[EdgeReply] = []


class LocatedEdge(msgspec.Struct):
    """What "locate" tells of a road with ``verbose``."""

    names: list[str] = []


class EdgeInfo(msgspec.Struct):
    """Wrapper of `LocatedEdge`."""

    edge_info: LocatedEdge = msgspec.field(default_factory=LocatedEdge)
    correlated_lat: float = 0.0
    correlated_lon: float = 0.0
    distance: float = 0.0


class LocateReply(msgspec.Struct):
    """Answer of "locate" for one position."""

    edges: list[EdgeInfo] | None = None


route_decoder = msgspec.json.Decoder(RouteReply)
trace_decoder = msgspec.json.Decoder(TraceReply)
locate_decoder = msgspec.json.Decoder(list[LocateReply])
