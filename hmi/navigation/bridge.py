"""What QML sees of navigation."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtPositioning import QGeoCoordinate
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.clock import Clock
from chassis.errors import CarError
from hmi.navigation.guidance_bridge import GuidanceBridge
from hmi.navigation.label_slots import EMPTY, LabelSlot, assign
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from maps.protocol import GetLabels, Position

if TYPE_CHECKING:
    from hmi.navigation.service import NavigationService

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Navigation(GuidanceBridge):
    """The map, the search, the choice between routes, and guidance.

    Attributes:
        available: places and routes can be asked for; if not, `problem` says why.
        trouble: one sentence while guidance has lost its way, else empty.
        tilesUrl: see `maps.protocol.Status`; empty while maps is away.
        tileCache: folder of the map plugin, for its few small files.
        labels: the names on the map, in a fixed number of slots; `requestLabels` fills them.
    """

    stateChanged = Signal()
    tilesUrlChanged = Signal()

    def __init__(
        self,
        service: "NavigationService",
        runner: TaskRunner,
        clock: Clock,
        tile_cache: Path | None = None,
    ) -> None:
        super().__init__(service, runner, clock)
        self._tile_cache = tile_cache or _cache_folder()
        self._labels_wanted: GetLabels | None = None
        self._labels_coming = False
        self._labels = DataclassListModel(LabelSlot, lambda row: row.number, parent=self)
        self._labels.replace(EMPTY)
        self.follow(
            service.state,
            [
                (lambda s: (s.available, s.problem, s.trouble), self.stateChanged),
                (lambda s: s.tiles_url, self.tilesUrlChanged),
            ],
        )

    available = Property(bool, lambda self: self._state.available, notify=stateChanged)
    problem = Property(str, lambda self: self._state.problem, notify=stateChanged)
    trouble = Property(str, lambda self: self._state.trouble, notify=stateChanged)
    tilesUrl = Property(str, lambda self: self._state.tiles_url, notify=tilesUrlChanged)
    tileCache = Property(str, lambda self: str(self._tile_cache), constant=True)
    labels = Property(QObject, lambda self: self._labels, constant=True)

    @Slot(QGeoCoordinate, float, int, int, float, float)
    def requestLabels(
        self, center: QGeoCoordinate, zoom: float, width: int, height: int, bearing: float, tilt: float
    ) -> None:
        """Fills `labels` for a view (see `maps.protocol.GetLabels`).

        While one request is under way, only the newest of those that follow is made.
        """
        position = Position(center.latitude(), center.longitude())
        self._labels_wanted = GetLabels(position, zoom, width, height, bearing, tilt)
        if self._state.available and not self._labels_coming:
            self._labels_coming = True
            self._runner.run(self._load_labels())

    async def _load_labels(self) -> None:
        try:
            while (wanted := self._labels_wanted) is not None:
                self._labels_wanted = None
                self._labels.replace(assign(self._labels.rows, await self._service.labels(wanted)))
        except CarError as error:
            logger.info("the map keeps its names: %s", error)
        finally:
            self._labels_coming = False


def _cache_folder() -> Path:
    """The program's own cache folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "map"
