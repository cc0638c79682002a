pragma ComponentBehavior: Bound

import QtQuick
import Hola.Home

// What Home is made of and needs no bridge: compiled while Python still loads the services. Never shown.
QtObject {
    readonly property list<Component> parts: [
        Component {
            ClimateBar {}
        },
        Component {
            NoticeBoard {}
        },
        Component {
            Pages {}
        },
        Component {
            Rail {}
        },
        Component {
            Sheets {}
        },
        Component {
            StatusLine {}
        },
        Component {
            MapCard {}
        },
        Component {
            MediaCard {}
        },
        Component {
            RangeCard {}
        },
        Component {
            HomeHeader {}
        },
        Component {
            StationsCard {}
        },
        Component {
            TripCard {}
        },
        Component {
            WidgetGrid {}
        }
    ]
}
