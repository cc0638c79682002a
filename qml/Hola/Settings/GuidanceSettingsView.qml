import QtQuick
import Hola.Backend
import Hola.Theme

// What guidance says, how the map is shown first, and which roads new routes keep away from.
Column {
    id: panel

    readonly property list<string> amounts: ["all", "brief", "off"]
    readonly property list<string> modes: ["3d", "heading", "north"]

    spacing: Theme.touchGap

    SettingRow {
        setting: Catalogue.promptDetail
        width: panel.width

        Chips {
            current: panel.amounts.indexOf(Preferences.promptDetail)
            labels: [qsTr("All"), qsTr("Short"), qsTr("Off")]
            objectName: "promptDetailChoice"
            text: Catalogue.promptDetail.text

            onChosen: index => Preferences.setPromptDetail(panel.amounts[index])
        }
    }
    SettingRow {
        setting: Catalogue.mapMode
        width: panel.width

        Chips {
            current: panel.modes.indexOf(Preferences.mapMode)
            labels: [qsTr("3D"), qsTr("Driving direction"), qsTr("North up")]
            objectName: "mapModeChoice"
            text: Catalogue.mapMode.text

            onChosen: index => Preferences.setMapMode(panel.modes[index])
        }
    }
    SettingSwitch {
        on: Preferences.avoidTolls
        setting: Catalogue.avoidTolls
        width: panel.width

        onAsked: on => Preferences.setAvoidTolls(on)
    }
    SettingSwitch {
        on: Preferences.avoidMotorways
        setting: Catalogue.avoidMotorways
        width: panel.width

        onAsked: on => Preferences.setAvoidMotorways(on)
    }
    SettingSwitch {
        on: Preferences.avoidFerries
        setting: Catalogue.avoidFerries
        width: panel.width

        onAsked: on => Preferences.setAvoidFerries(on)
    }
}
