pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend

// The face of one widget, by its kind.
WidgetFace {
    id: face

    signal opened(string name, string detail)

    function component(kind: string): Component {
        const faces = {
            "range": range,
            "media": media,
            "trip": trip,
            "stations": stations,
            "weather": weather,
            "favourites": favourites,
            "service": service
        };
        return faces[kind] ?? null;
    }

    sourceComponent: component(kind)

    Component {
        id: range

        RangeCard {
            energyPercent: Vehicle.energyPercent
            lockKnown: Vehicle.lockKnown
            locked: Vehicle.locked
            objectName: "rangeCard"
            rangeKm: Vehicle.rangeKm

            onActivated: face.opened("vehicle", "")
        }
    }
    Component {
        id: media

        MediaCard {
            activity: Media.activity
            canSkip: Media.canSkip
            cover: Media.cover
            detail: Media.detail
            objectName: "mediaCard"
            playing: Media.playing
            problem: Media.problem
            source: Media.source
            title: Media.title

            onNextTapped: Media.next()
            onOpened: face.opened("media", "")
            onPlayTapped: Media.toggle()
            onPreviousTapped: Media.previous()
        }
    }
    Component {
        id: trip

        TripCard {
            electric: Vehicle.powertrain === "electric"
            kilometres: Trips.startKm
            kilowattHours: Trips.startKwh
            litres: Trips.startLitres
            objectName: "tripCard"
            seconds: Trips.startSeconds
            speedKmh: Trips.startKmh
            undoable: Trips.undoable === "start"

            onActivated: face.opened("vehicle", "trips")
            onResetTapped: Trips.reset("start")
            onUndoTapped: Trips.undo()
        }
    }
    Component {
        id: stations

        StationsCard {
            current: Media.stationId
            objectName: "stationsCard"
            offline: Radio.offline
            playing: Media.playing
            presets: HomeScreen.presets

            onOpened: face.opened("media", "radio")
            onTapped: stationId => Radio.play(stationId)
        }
    }
    Component {
        id: weather

        WeatherCard {
            celsius: HomeScreen.weatherCelsius
            condition: HomeScreen.weatherCondition
            highCelsius: HomeScreen.weatherHigh
            lowCelsius: HomeScreen.weatherLow
            objectName: "weatherCard"
            problem: HomeScreen.weatherProblem
            rainPercent: HomeScreen.weatherRain
            simulated: HomeScreen.weatherSimulated
            stale: HomeScreen.weatherStale
            status: HomeScreen.weatherStatus

            onActivated: if (status === "guest" || status === "unverified")
                face.opened("account", "")
            else if (status === "private")
                face.opened("settings", "privacyLevel")
        }
    }
    Component {
        id: favourites

        FavouritesCard {
            guarded: Users.guarded
            homeMinutes: Navigation.homeMinutes
            homeName: Navigation.homeName
            objectName: "favouritesCard"
            recent: Navigation.recent
            workMinutes: Navigation.workMinutes
            workName: Navigation.workName

            onHomeTapped: face.opened("navigation", "home")
            onPlaceTapped: placeId => {
                Navigation.openPlace(placeId);
                face.opened("navigation", "");
            }
            onSearchTapped: face.opened("navigation", "search")
            onSpinTapped: face.opened("users", "spin")
            onWorkTapped: face.opened("navigation", "work")
        }
    }
    Component {
        id: service

        ServiceCard {
            objectName: "serviceCard"
            oilDays: Vehicle.powertrain === "electric" ? NaN : Vehicle.oilDays
            oilKm: Vehicle.powertrain === "electric" ? NaN : Vehicle.oilKm
            serviceDays: Vehicle.serviceDays
            serviceKm: Vehicle.serviceKm

            onActivated: face.opened("vehicle", "")
        }
    }
}
