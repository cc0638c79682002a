"""What the maps program understands and says.

Positions are WGS 84 degrees. Shapes are encoded polylines with 6 decimals, latitude first (as Valhalla's).
Distances are metres, durations seconds, speeds kilometres per hour, angles degrees clockwise from north.
"""

from typing import Literal

from chassis.messages import Body, Struct

PROTOCOL_VERSION = 1

PlaceKind = Literal["place", "street", "address", "poi", "parking", "fuel", "charging", "category", "stop"]
Profile = Literal["fastest", "shortest", "economical"]
Avoid = Literal["tolls", "motorways", "ferries"]
Units = Literal["metric", "imperial"]
PromptKind = Literal["start", "early", "late", "arrival", "rerouted", "lost"]


class Position(Struct, frozen=True):
    """A point on the earth."""

    latitude: float
    longitude: float


class Bounds(Struct, frozen=True):
    """A box on the earth that does not cross the 180th meridian."""

    south: float
    west: float
    north: float
    east: float


class Region(Struct, frozen=True):
    """One installed region pack.

    Attributes:
        problem: why it cannot be used, one English sentence, else empty; `code` is that reason for programs.
    """

    id: str
    name: str
    version: int
    bounds: Bounds
    data_date: str = ""
    problem: str = ""
    code: str = ""


class Place(Struct, frozen=True):
    """Something that can be searched for and driven to.

    Attributes:
        id: stable across packs, e.g. ``way/123`` for an OpenStreetMap element.
        name: as written on the sign; an address reads "Mannerheimintie 3".
        category: OpenStreetMap's main value, e.g. ``museum``, ``fuel``, ``parking``; empty for streets.
        description: second line for a list: category word, street or town.
        distance, bearing: from where the search was made, straight line.
        details: facts of the pack as text by key: ``opening_hours``, ``capacity``, ``fuels``, ``connectors``,
            ``power_kw``, ``fee``, ``phone``, ``website``.
    """

    id: str
    name: str
    kind: PlaceKind
    position: Position
    category: str = ""
    description: str = ""
    distance: float = 0.0
    bearing: float = 0.0
    details: dict[str, str] = {}


class Lane(Struct, frozen=True):
    """One lane at a maneuver, left to right. `directions` are OpenStreetMap turn:lanes words (left,
    slight_right, through ...); `valid` where the route may use it; `active` the one to take, or empty."""

    directions: list[str]
    valid: bool
    active: str = ""


class Maneuver(Struct, frozen=True):
    """One instruction of a route.

    Attributes:
        type: ``start``, ``continue``, ``slight_right``, ``right``, ``sharp_right``, ``uturn``,
            ``sharp_left``, ``left``, ``slight_left``, ``ramp_right``, ``ramp_left``, ``exit_right``,
            ``exit_left``, ``merge``, ``roundabout_enter``, ``roundabout_exit``, ``ferry``,
            ``destination``, ``destination_right``, ``destination_left``, ``way_point``.
        street: the street after the maneuver, or empty.
        instruction: written sentence in the asked language.
        begin: index into the route's shape where it happens.
        length, duration: from this maneuver to the next.
        exit: number of the roundabout exit, 0 where there is none.
    """

    type: str
    instruction: str
    begin: int
    length: float
    duration: float
    street: str = ""
    lanes: list[Lane] = []
    exit: int = 0


class SpeedSpan(Struct, frozen=True):
    """Speeds on the shape points `begin`..`end`: the legal limit (0 unknown) and the speed usually driven."""

    begin: int
    end: int
    limit: float
    speed: float


class Route(Struct, frozen=True):
    """One way to get there. `via` names the street that tells it from its alternatives."""

    id: str
    profile: Profile
    shape: str
    length: float
    duration: float
    maneuvers: list[Maneuver]
    speeds: list[SpeedSpan]
    stops: list[Place]
    via: str = ""
    has_toll: bool = False
    has_ferry: bool = False
    has_motorway: bool = False


class Label(Struct, frozen=True):
    """A name to be drawn upright over the map at `position`; `rank` 0 is the most important. `angle` is
    the street's direction on the ground (0 for places), so that a view may set a shield beside the line."""

    text: str
    position: Position
    kind: Literal["town", "quarter", "street", "water", "park", "poi", "parking", "fuel", "charging"]
    rank: int = 0
    angle: float = 0.0
    place_id: str = ""


# Calls -------------------------------------------------------------------------------------------


class GetStatus(Body, tag="get_status", frozen=True):
    """Asks for `Status`."""


class Search(Body, tag="search", frozen=True):
    """Search as you type (NAV-2) around `near`; answered by `Places`, best first."""

    text: str
    near: Position
    language: str = "en-GB"
    limit: int = 12


class FindNearby(Body, tag="find_nearby", frozen=True):
    """The nearest places of one category ("parking", "fuel", "charging", "restaurant" ...), by distance; with
    `route_id` those along that route, in driving order. Answered by `Places`."""

    category: str
    near: Position
    limit: int = 20
    route_id: str = ""
    language: str = "en-GB"


class PlanRoutes(Body, tag="plan_routes", frozen=True):
    """Routes from `origin` through `stops` (the last is the destination; at most 5 with it); answered by
    `Routes`, the asked profile first. Refused with ``outside_regions``, ``no_road_near``, ``no_route``,
    ``too_many_stops``."""

    origin: Position
    stops: list[Place]
    heading: float | None = None
    profile: Profile = "fastest"
    avoid: list[Avoid] = []
    language: str = "en-GB"
    alternatives: bool = True


class StartGuidance(Body, tag="start_guidance", frozen=True):
    """Begins guidance on a route planned before; `Guidance` and `Prompt` events follow each `Fix`."""

    route_id: str
    language: str = "en-GB"
    units: Units = "metric"


class StopGuidance(Body, tag="stop_guidance", frozen=True):
    """Ends guidance; without guidance it does nothing."""


class Fix(Body, tag="fix", frozen=True):
    """Where the car is now. Sent without id, about 10 a second while it moves.

    Attributes:
        time: seconds of a monotonic clock.
        position: from satellites, or None without signal (tunnel): `odometer` then moves the car on.
        odometer: metres travelled by the wheels since ignition.
        speed: km/h; accuracy: metres, 1 sigma.
    """

    time: float
    position: Position | None
    heading: float
    speed: float
    odometer: float = 0.0
    accuracy: float = 5.0


class GetLabels(Body, tag="get_labels", frozen=True):
    """The names to draw for a view: chosen and freed of collisions for a canvas of `width` x `height` dp at
    `zoom` (256 px tiles), `bearing` and `tilt` degrees around `center`. Answered by `Labels`."""

    center: Position
    zoom: float
    width: int
    height: int
    bearing: float = 0.0
    tilt: float = 0.0
    limit: int = 50
    language: str = "en-GB"


class Locate(Body, tag="locate", frozen=True):
    """What is at `position`: nearest address or street; answered by `Places` with at most one."""

    position: Position


class GetNames(Body, tag="get_names", frozen=True):
    """Names a driver may say, for the voice assistant's vocabulary: streets and places of all regions,
    nearest to `near` first. Answered by `Names`."""

    near: Position
    limit: int = 5000


Call = (
    GetStatus
    | Search
    | FindNearby
    | PlanRoutes
    | StartGuidance
    | StopGuidance
    | Fix
    | GetLabels
    | Locate
    | GetNames
)

# Answers and events ------------------------------------------------------------------------------


class Status(Body, tag="status", frozen=True):
    """Sent to each new connection and on change. Tiles are at
    ``{tiles_url}/{theme}/{z}/{x}/{y}.png`` with theme ``night`` or ``day``, and ``{z}/{x}/{y}@2x.png`` in
    512 px; the URL holds a random token and changes with every start."""

    version: int
    tiles_url: str
    regions: list[Region]


class Places(Body, tag="places", frozen=True):
    """Answer to a search; `text` repeats what was asked so that a late answer can be told."""

    places: list[Place]
    text: str = ""


class Routes(Body, tag="routes", frozen=True):
    """Answer to `PlanRoutes`."""

    routes: list[Route]


class Labels(Body, tag="labels", frozen=True):
    """Answer to `GetLabels`, most important first."""

    labels: list[Label]


class Names(Body, tag="names", frozen=True):
    """Answer to `GetNames`: each name once. The weights tell how well known each one is, 0 to 1 (a city)."""

    streets: list[str]
    places: list[str]
    street_weights: list[float] = []
    place_weights: list[float] = []


class Guidance(Body, tag="guidance", frozen=True):
    """State of guidance after a fix.

    Attributes:
        route_id: the route being followed (a new one after a reroute).
        position, heading: matched onto the road where possible.
        maneuver: the next one; `to_maneuver` metres until it; `then` type of one that follows closely.
        left: metres and `seconds` to the destination; `speed_limit` km/h or 0.
        travelled: metres along the route's shape; `shape_index` the last shape point passed.
        state: what guidance is doing; `estimated` while the position goes on by the wheels alone.
    """

    route_id: str
    position: Position
    heading: float
    maneuver: Maneuver
    to_maneuver: float
    left: float
    seconds: float
    state: Literal["on_route", "off_route", "rerouting", "arrived"]
    travelled: float = 0.0
    shape_index: int = 0
    then: str = ""
    street: str = ""
    speed_limit: float = 0.0
    estimated: bool = False


class Prompt(Body, tag="prompt", frozen=True):
    """A sentence to speak now (NAV-3), in the language and units of the guidance."""

    kind: PromptKind
    text: str


class Rerouted(Body, tag="rerouted", frozen=True):
    """Guidance follows this new route since now; `reason` is ``off_route`` or ``traffic``."""

    route: Route
    reason: str = "off_route"


class GuidanceTrouble(Body, tag="guidance_trouble", frozen=True):
    """No way on was found; guidance keeps trying with growing pauses. `message` is in the driver's words."""

    code: str
    message: str


Said = Status | Names | Places | Routes | Labels | Guidance | Prompt | Rerouted | GuidanceTrouble
