"""Which OpenStreetMap tags become which drawn layer and which kind of place."""

from collections.abc import Mapping

from maps.layers import Layer

Tags = Mapping[str, str]

HIGHWAYS = {
    "motorway": Layer.MOTORWAY,
    "motorway_link": Layer.MOTORWAY,
    "trunk": Layer.TRUNK,
    "trunk_link": Layer.TRUNK,
    "primary": Layer.PRIMARY,
    "primary_link": Layer.PRIMARY,
    "secondary": Layer.SECONDARY,
    "secondary_link": Layer.SECONDARY,
    "tertiary": Layer.TERTIARY,
    "tertiary_link": Layer.TERTIARY,
    "residential": Layer.RESIDENTIAL,
    "unclassified": Layer.RESIDENTIAL,
    "living_street": Layer.RESIDENTIAL,
    "road": Layer.RESIDENTIAL,
    "service": Layer.SERVICE,
    "pedestrian": Layer.PEDESTRIAN,
    "track": Layer.TRACK,
    "footway": Layer.PATH,
    "cycleway": Layer.PATH,
    "path": Layer.PATH,
    "steps": Layer.PATH,
    "bridleway": Layer.PATH,
}
RAILWAYS = {
    "rail": Layer.RAIL,
    "narrow_gauge": Layer.RAIL,
    "light_rail": Layer.RAIL,
    "funicular": Layer.RAIL,
    "tram": Layer.TRAM,
}
WATERWAYS = {"river": Layer.RIVER, "canal": Layer.RIVER, "stream": Layer.STREAM, "drain": Layer.STREAM}
AREAS: dict[str, dict[str, Layer]] = {
    "landuse": {
        "forest": Layer.FOREST,
        "grass": Layer.PARK,
        "recreation_ground": Layer.PARK,
        "village_green": Layer.PARK,
        "cemetery": Layer.PARK,
        "meadow": Layer.PARK,
        "orchard": Layer.PARK,
        "vineyard": Layer.PARK,
        "allotments": Layer.PARK,
        "reservoir": Layer.WATER,
        "basin": Layer.WATER,
        "residential": Layer.LAND_USE,
        "commercial": Layer.LAND_USE,
        "retail": Layer.LAND_USE,
        "industrial": Layer.LAND_USE,
    },
    "natural": {
        "wood": Layer.FOREST,
        "water": Layer.WATER,
        "scrub": Layer.PARK,
        "heath": Layer.PARK,
        "grassland": Layer.PARK,
        "beach": Layer.SAND,
        "sand": Layer.SAND,
    },
    "leisure": {
        "park": Layer.PARK,
        "garden": Layer.PARK,
        "golf_course": Layer.PARK,
        "nature_reserve": Layer.FOREST,
        "pitch": Layer.PITCH,
        "playground": Layer.PITCH,
        "track": Layer.PITCH,
        "swimming_pool": Layer.WATER,
    },
    "waterway": {"riverbank": Layer.WATER, "dock": Layer.WATER},
    "amenity": {"parking": Layer.CAR_PARK},
    "place": {"square": Layer.SQUARE},
    "railway": {"platform": Layer.PLATFORM},
    "public_transport": {"platform": Layer.PLATFORM},
    "highway": {"pedestrian": Layer.SQUARE, "footway": Layer.SQUARE, "service": Layer.SQUARE},
}
DEFAULT_LANES = {
    Layer.MOTORWAY: 2.5,
    Layer.TRUNK: 2.4,
    Layer.PRIMARY: 2.4,
    Layer.SECONDARY: 2.2,
    Layer.TERTIARY: 2.0,
    Layer.RESIDENTIAL: 1.7,
    Layer.PEDESTRIAN: 1.2,
    Layer.SERVICE: 1.0,
}
INDOOR_WAYS = frozenset({"footway", "steps", "path", "corridor", "pedestrian"})
METRES_PER_LANE = 3.4
ONE_WAY_SHARE = 0.72
LINK_SHARE = 0.75

PLACE_RANKS = {
    "city": 100,
    "town": 85,
    "village": 70,
    "suburb": 66,
    "borough": 66,
    "quarter": 58,
    "hamlet": 50,
    "neighbourhood": 48,
    "square": 46,
    "island": 44,
    "locality": 36,
}
POI_KEYS = ("tourism", "amenity", "shop", "leisure", "historic", "office", "railway", "aeroway", "healthcare")
IGNORED_VALUES = {
    "yes",
    "no",
    "bench",
    "waste_basket",
    "vending_machine",
    "bicycle_parking",
    "bicycle_rental",
    "motorcycle_parking",
    "parking_space",
    "parking_entrance",
    "waste_disposal",
    "recycling",
    "grit_bin",
    "lamp",
    "clock",
    "letter_box",
    "post_box",
    "switch",
    "signal",
    "tram",
    "rail",
    "subway",
    "railway_crossing",
    "level_crossing",
    "crossing",
    "platform",
    "platform_edge",
    "buffer_stop",
    "milestone",
    "construction",
    "abandoned",
    "disused",
    "razed",
    "proposed",
    "tram_stop",
    "tram_crossing",
    "vacant",
    "shelter",
    "life_ring",
    "smoking_area",
    "loading_dock",
    "bicycle_repair_station",
    "picnic_table",
    "outdoor_seating",
    "table",
    "artwork",
    "information",
}
NAMED_ONLY_RANKS = {
    "museum": 60,
    "station": 64,
    "theatre": 54,
    "university": 54,
    "hospital": 56,
    "airport": 70,
    "aerodrome": 70,
    "stadium": 54,
    "attraction": 52,
    "castle": 52,
    "gallery": 46,
    "hotel": 46,
    "library": 46,
    "place_of_worship": 44,
    "mall": 50,
    "department_store": 50,
    "park": 46,
    "cinema": 44,
    "zoo": 52,
    "concert_hall": 50,
    "arts_centre": 48,
    "supermarket": 40,
    "townhall": 48,
    "bus_station": 48,
    "school": 36,
    "bank": 34,
    "restaurant": 32,
    "cafe": 30,
    "pharmacy": 36,
}
CAR_PLACES = {"parking": "parking", "fuel": "fuel", "charging_station": "charging"}
CAR_PLACE_RANK = 40
ORDINARY_RANK = 26
STREET_RANKS = {
    Layer.MOTORWAY: 56,
    Layer.TRUNK: 54,
    Layer.PRIMARY: 52,
    Layer.SECONDARY: 48,
    Layer.TERTIARY: 46,
    Layer.RESIDENTIAL: 42,
    Layer.PEDESTRIAN: 40,
    Layer.SERVICE: 30,
    Layer.TRACK: 20,
    Layer.PATH: 20,
}


def line_layer(tags: Tags) -> Layer | None:
    """The layer of an open way, or None when it is not drawn."""
    if tags.get("area") == "yes" or tags.get("indoor") == "yes":
        return None
    if tags.get("highway") in INDOOR_WAYS and "level" in tags:
        return None
    if (highway := tags.get("highway")) is not None:
        return HIGHWAYS.get(highway)
    if (railway := tags.get("railway")) is not None:
        return None if tags.get("tunnel") == "yes" and railway == "rail" else RAILWAYS.get(railway)
    if tags.get("route") == "ferry":
        return Layer.FERRY
    if tags.get("aeroway") in ("runway", "taxiway"):
        return Layer.RUNWAY
    if tags.get("tunnel") in (None, "no"):
        return WATERWAYS.get(tags.get("waterway", ""))
    return None


def area_layer(tags: Tags) -> Layer | None:
    """The layer of a closed shape, or None when it is not drawn."""
    if tags.get("building", "no") != "no":
        return None if tags.get("location") == "underground" else Layer.BUILDING
    if tags.get("amenity") == "parking" and tags.get("parking", "surface") not in ("surface", "lane"):
        return None
    if "highway" in tags and tags.get("area") != "yes":
        return None
    for key, values in AREAS.items():
        if (layer := values.get(tags.get(key, ""))) is not None:
            return layer
    return None


def line_width(layer: Layer, tags: Tags) -> float:
    """How wide the way is on the ground, metres; 0 where its layer has one width for all."""
    if layer not in DEFAULT_LANES:
        return 0.0
    one_way = tags.get("oneway") in ("yes", "1", "-1") or tags.get("junction") == "roundabout"
    lanes = DEFAULT_LANES[layer] * (ONE_WAY_SHARE if one_way else 1.0)
    if tags.get("highway", "").endswith("_link"):
        lanes *= LINK_SHARE
    mapped = tags.get("lanes", "")
    if mapped.isdecimal() and 0 < int(mapped) <= 10:
        lanes = (lanes + float(mapped)) / 2
    return max(2.6, lanes * METRES_PER_LANE)


def storey(tags: Tags) -> int:
    """OpenStreetMap's layer, -5..5; 0 where it is not mapped."""
    mapped = tags.get("layer", "0")
    return max(-5, min(5, int(mapped))) if mapped.removeprefix("-").isdecimal() else 0


def is_tunnel(tags: Tags, level: int) -> bool:
    """Whether a way runs below the ground or below a roof."""
    if tags.get("tunnel", "no") not in ("no", "building_passage") or tags.get("covered") == "yes":
        return True
    return level < 0 and tags.get("highway") in INDOOR_WAYS


def place_rank(tags: Tags) -> tuple[str, int] | None:
    """For ``place=*``: its value and its importance 0..100."""
    value = tags.get("place", "")
    return (value, PLACE_RANKS[value]) if value in PLACE_RANKS else None


def poi_category(tags: Tags) -> tuple[str, int] | None:
    """OpenStreetMap's main value of a point of interest and its importance 0..100."""
    for key in POI_KEYS:
        value = tags.get(key, "")
        if not value or value in IGNORED_VALUES or value.startswith(("was:", "disused")):
            continue
        if value in CAR_PLACES:
            private = tags.get("access") in ("private", "no")
            kerb = tags.get("parking") in ("lane", "street_side")
            return None if (private or kerb) and "name" not in tags else (value, CAR_PLACE_RANK)
        rank = NAMED_ONLY_RANKS.get(value, ORDINARY_RANK)
        return value, rank + (6 if "wikidata" in tags or "wikipedia" in tags else 0)
    if tags.get("building", "no") != "no" and "name" in tags:
        return "building", ORDINARY_RANK + (10 if "wikidata" in tags else 0)
    return None
