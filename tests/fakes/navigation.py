"""Navigation without the maps program: places in Helsinki, two routes, and a car that drives on demand."""

import math
from typing import Any

from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.navigation.model import CarPosition, LivePlace, NavigationState
from hmi.navigation.shape import Point, decode
from maps.protocol import (
    Bounds,
    GetLabels,
    Guidance,
    Label,
    Lane,
    Maneuver,
    Place,
    Position,
    Region,
    Route,
)

SIMONKATU = (
    "wggwqBsoaqn@k]bj@uEnHoAhBqBtC{Zxe@eBfCqAoFwKyc@s@iBwJw`@QkB]mBy@eC}AfCY^sHjLkRzYeCxDk@~@"
    "cLbQoE`Hg@v@uBlDsAmHgRmr@wBaI{BiIgNqi@mAmEg@qB_AaE}CuTiCuIuL_c@cBaGu@mD{@qGG}CI}IA{BCsCI"
    "mJm@u{@GwHi@ot@GeHM{M]{MWuXOyZQaRQyGYaFm@iEw@eFqBuJq@aDuA{FeBcG{CiN}Lwl@mB}JoBeJeFcRkCyJ"
    "_DqK_BwE_CsEkBmB_BkAsJsEkLqIkCmCoAsAaK_MwSmVy@{@u@y@mDeEqDiEmO_RwCwFoAaBsC_EmUuX_DwDq@mA"
    "iA{C{AiDqA}CeA{B}@oBkAeBaAmAwAkAmDmAgF~BmCTWNY^Sn@I~@AxAHhAb@|CbAnDd@`Cn@rB|@lCtAlCxAjBf"
    "BpAhBb@|H|AjA\\fAf@tExElUrXrBxBbGxETvDr@dELbHNzLl@ps@FnFgAnDaNp@"
)
ESPLANADI = (
    "wggwqBsoaqn@JOhBmC^i@`BgC~AeC`A{AbCyD`r@ufAxBiDlByCdd@mr@lBwChAcBvAuBcAyDi@uBuIa^{Ho[}@s"
    "DwFiUqDcOwEmRw@cDU_Am@gFwAeGkAkF}I_^y@eGiAqE_DkHwBuCm@De@@kEb@wA^iU|AgF\\aEW{FF{DRkEXc@gB"
    "cCiJ}GcXkFsSiA_Hi@_MKuQCeE[cIe@iK[ac@QmU[{_@AiCAqGCiGCuCK{MUa^KyNWq]AkBA}GuCRg@BiMf@{JZi"
    "AB}BLmDXy@DgDTk@Bq@FY@{DfAk@DmLZsBe@oQ~@sG^yAPaADy@D_BHuNbAuG`@sCRgCJ_I@gCLgB@wBLcId@_^l"
    "BgCLiBHqBJs[bB_I`@oH^qOx@eBJiIb@cI`@oCjBsBToNh@{AVgArAu@jCcAbFqDiEmO_RwCwFoAaBsC_EmUuX_D"
    "wDq@mAiA{C{AiDqA}CeA{B}@oBkAeBaAmAwAkAmDmAgF~BmCTWNY^Sn@I~@AxAHhAb@|CbAnDd@`Cn@rB|@lCtAl"
    "CxAjBfBpAhBb@|H|AjA\\fAf@tExElUrXrBxBbGxETvDr@dELbHNzLl@ps@FnFgAnDaNp@"
)
METRES_PER_DEGREE = 111_195.0
COS_LATITUDE = 0.4975


def place(
    name: str, kind: str, latitude: float, longitude: float, description: str, distance: float
) -> Place:
    return Place(
        id=f"node/{name}",
        name=name,
        kind="poi" if kind in ("museum", "station") else kind,  # type: ignore[arg-type]
        position=Position(latitude, longitude),
        category=kind,
        description=description,
        distance=distance,
        bearing=40.0,
    )


ATENEUM = place("Ateneum", "museum", 60.17003, 24.94414, "Museum, Kaivokatu 2", 620)
STATION = place("Helsingin päärautatieasema", "station", 60.17152, 24.94136, "Station, Elielinaukio", 710)
GARDEN = place("Kasvitieteellinen puutarha", "park", 60.17462, 24.94650, "Park, Unioninkatu 44", 1300)
STREET = place("Aleksanterinkatu", "street", 60.16880, 24.94600, "Street, Kluuvi", 540)
PLACES = (ATENEUM, STATION, GARDEN, STREET)

CAR_PARKS = (
    LivePlace(
        place("P-Elielin", "parking", 60.17195, 24.93960, "Car park", 400), 128, 300, 2, False, "demo", True
    ),
    LivePlace(
        place("P-Kluuvi", "parking", 60.16990, 24.94800, "Car park", 700), 0, 450, 3, False, "demo", True
    ),
    LivePlace(
        place("P-Forum", "parking", 60.16925, 24.93820, "Car park", 200), 41, 220, 22, True, "demo", True
    ),
    LivePlace(place("P-Kaisaniemi", "parking", 60.17260, 24.94800, "Car park", 900)),
)
LANES = [
    Lane(["through"], False),
    Lane(["through"], False),
    Lane(["through", "slight_right"], True, "slight_right"),
    Lane(["right"], True, "right"),
]
LEGS = (
    (0, "start", "Annankatu"),
    (6, "right", "Eerikinkatu"),
    (13, "left", "Yrjönkatu"),
    (23, "right", "Simonkatu"),
    (96, "slight_left", "Unioninkatu"),
    (113, "slight_left", "Kaisaniemenkatu"),
    (120, "slight_right", "Puutarhakatu"),
    (128, "destination", ""),
)
MANEUVERS = [
    Maneuver(kind, f"{kind} {street}", begin, 100.0, 20.0, street, LANES if kind == "right" else [])
    for begin, kind, street in LEGS
]


def metres(a: Point, b: Point) -> float:
    north, east = b[0] - a[0], (b[1] - a[1]) * COS_LATITUDE
    return (north * north + east * east) ** 0.5 * METRES_PER_DEGREE


class Way:
    """A route's shape that can be measured along."""

    def __init__(self, shape: str) -> None:
        self.points = decode(shape)
        self.ends = [0.0]
        for a, b in zip(self.points, self.points[1:], strict=False):
            self.ends.append(self.ends[-1] + metres(a, b))

    def at(self, travelled: float) -> tuple[int, Point, float]:
        """Index of the point passed last, position and heading after `travelled` metres."""
        index = max(n for n, end in enumerate(self.ends[:-1]) if end <= max(0.0, travelled))
        a, b = self.points[index], self.points[index + 1]
        share = min(1.0, (travelled - self.ends[index]) / max(0.01, self.ends[index + 1] - self.ends[index]))
        here = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
        return index, here, heading(a, b)


def heading(a: Point, b: Point) -> float:
    return math.degrees(math.atan2((b[1] - a[1]) * COS_LATITUDE, b[0] - a[0])) % 360


class FakeNavigation:
    """Has the face of `hmi.navigation.service.NavigationService`; `calls` names what was asked of it."""

    def __init__(self, tiles_url: str = "") -> None:
        self.calls: list[tuple[str, object]] = []
        self.way = Way(SIMONKATU)
        region = Region("helsinki", "Helsinki", 1, Bounds(60.16, 24.93, 60.18, 24.96))
        self.state = Observable(
            NavigationState(
                available=True,
                tiles_url=tiles_url,
                regions=(region,),
                recent=(GARDEN,),
                home=STREET,
                home_minutes=14,
            )
        )
        _, (latitude, longitude), direction = self.way.at(0)
        self.position = Observable(CarPosition(latitude, longitude, direction))
        self.guidance: Observable[Guidance | None] = Observable(None)
        self.shown_labels: list[Label] = []
        self.views: list[GetLabels] = []

    def change(self, **fields: Any) -> None:
        """Changes single fields of the state."""
        self.state.set(replace(self.state.value, **fields))

    def way_there(self) -> Route:
        """The route along Simonkatu to the garden."""
        return Route("simonkatu", "fastest", SIMONKATU, 1751, 217, MANEUVERS, [], [GARDEN], "Simonkatu")

    def drive(self, travelled: float, speed: float = 40.0, **facts: Any) -> None:
        """Puts the car so many metres along the route, with guidance if it was started."""
        index, (latitude, longitude), direction = self.way.at(travelled)
        self.position.set(CarPosition(latitude, longitude, direction, speed, bool(facts.get("estimated"))))
        if self.state.value.route is None:
            return
        maneuver = next(m for m in MANEUVERS if self.way.ends[m.begin] > travelled or m is MANEUVERS[-1])
        left = self.way.ends[-1] - travelled
        guidance = Guidance(
            "simonkatu",
            Position(latitude, longitude),
            direction,
            maneuver,
            max(0.0, self.way.ends[maneuver.begin] - travelled),
            left,
            left / 8,
            "on_route",
            travelled=travelled,
            shape_index=index,
            then="left" if maneuver.type == "right" else "",
            street="Eerikinkatu",
            speed_limit=40.0,
        )
        fields = {name: getattr(guidance, name) for name in guidance.__struct_fields__} | facts
        self.guidance.set(Guidance(**fields))

    async def search(self, text: str) -> None:
        self.calls.append(("search", text))
        found = tuple(p for p in PLACES if text.casefold() in p.name.casefold())
        status = "idle" if not text else "found" if found else "nothing"
        self.change(search_text=text, search_status=status, results=found if text else ())

    async def clear_search(self) -> None:
        self.change(search_text="", search_status="idle", results=())

    async def plan(self, to: Place, add_stop: bool = False) -> None:
        self.calls.append(("plan", to.name))
        if to == STREET:
            self.change(plan_status="failed", plan_problem="No road leads there. Choose another place.")
            raise CarError("no_route", "No road leads there. Choose another place.")
        routes = (
            Route("simonkatu", "fastest", SIMONKATU, 1751, 217, MANEUVERS, [], [to], "Simonkatu"),
            Route(
                "esplanadi", "shortest", ESPLANADI, 2060, 276, MANEUVERS, [], [to], "Fabianinkatu", True, True
            ),
        )
        self.change(plan_status="choosing", routes=routes, selected=0)

    async def select(self, index: int) -> None:
        self.change(selected=index)

    async def start_guidance(self) -> None:
        state = self.state.value
        route = state.routes[state.selected]
        self.way = Way(route.shape)
        self.change(plan_status="idle", routes=(), selected=0, route=route, destination=route.stops[-1])
        self.drive(60)

    async def drop_plan(self) -> None:
        self.change(plan_status="idle", plan_problem="", routes=(), selected=0)

    async def stop_guidance(self) -> None:
        self.change(route=None, destination=None)
        self.guidance.set(None)

    async def retry(self) -> None:
        self.calls.append(("retry", None))

    async def show_nearby(self, category: str) -> None:
        self.calls.append(("show_nearby", category))
        self.change(category=category, nearby=CAR_PARKS if category == "parking" else ())

    async def labels(self, view: GetLabels) -> list[Label]:
        self.views.append(view)
        return self.shown_labels

    async def keep(self, slot: str, kept: Place) -> None:
        self.calls.append((f"keep_{slot}", kept.name))
        self.change(**{slot: kept})

    async def go_home(self) -> None:
        self.calls.append(("go", "home"))

    async def go_work(self) -> None:
        self.calls.append(("go", "work"))
