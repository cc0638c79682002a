pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The tabs at the left edge. A feature gets its tab when it has a function.
Rectangle {
    id: rail

    required property string current
    required property string initials
    required property bool signedIn

    signal chosen(string page)

    Accessible.name: qsTr("Main menu")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface
    implicitWidth: Theme.railWidth

    Column {
        anchors.top: parent.top
        anchors.topMargin: 12 * Theme.dp

        RailButton {
            chosen: rail.current === "home"
            iconName: "home-fill"
            objectName: "tabHome"
            text: qsTr("Home")

            onActivated: rail.chosen("home")
        }
        RailButton {
            chosen: rail.current === "navigation"
            iconName: "navigation-fill"
            objectName: "tabNavigation"
            text: qsTr("Navigation")

            onActivated: rail.chosen("navigation")
        }
        RailButton {
            chosen: rail.current === "media"
            iconName: "graphic_eq"
            objectName: "tabMedia"
            text: qsTr("Media")

            onActivated: rail.chosen("media")
        }
        RailButton {
            chosen: rail.current === "vehicle"
            iconName: "directions_car"
            objectName: "tabVehicle"
            text: qsTr("Car")

            onActivated: rail.chosen("vehicle")
        }
        RailButton {
            chosen: rail.current === "settings"
            iconName: "settings-fill"
            objectName: "tabSettings"
            text: qsTr("Settings")

            onActivated: rail.chosen("settings")
        }
    }
    RailButton {
        anchors.bottom: parent.bottom
        chosen: rail.current === "account"
        iconName: "account_circle"
        initials: rail.signedIn ? rail.initials : ""
        objectName: "tabAccount"
        text: rail.signedIn ? qsTr("Account") : qsTr("Sign in")

        onActivated: rail.chosen("account")
    }
}
