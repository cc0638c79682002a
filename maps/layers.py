"""The kinds of things a map shows, in the order in which they are painted."""

from enum import IntEnum


class Layer(IntEnum):
    """What a drawn shape is. Lower values are painted first; areas come before lines.

    The values are stored in region packs: a changed meaning needs a new pack format version.
    """

    LAND_USE = 10
    FOREST = 20
    PARK = 30
    PITCH = 34
    SAND = 36
    WATER = 40
    SQUARE = 50
    CAR_PARK = 52
    PLATFORM = 54
    BUILDING = 60
    STREAM = 100
    RIVER = 101
    FERRY = 105
    RUNWAY = 108
    PATH = 120
    TRACK = 124
    PEDESTRIAN = 130
    TRAM = 136
    RAIL = 138
    SERVICE = 140
    RESIDENTIAL = 150
    TERTIARY = 160
    SECONDARY = 170
    PRIMARY = 180
    TRUNK = 190
    MOTORWAY = 200


FIRST_LINE = Layer.STREAM

STREETS = frozenset(
    {
        Layer.PEDESTRIAN,
        Layer.SERVICE,
        Layer.RESIDENTIAL,
        Layer.TERTIARY,
        Layer.SECONDARY,
        Layer.PRIMARY,
        Layer.TRUNK,
        Layer.MOTORWAY,
    }
)
