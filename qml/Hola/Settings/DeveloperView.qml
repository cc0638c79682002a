import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What only those who build the car's software need.
Column {
    id: panel

    signal opened(string name, string detail)

    spacing: Theme.touchGap

    SettingSwitch {
        on: Preferences.developer
        setting: Catalogue.developer
        width: panel.width

        onAsked: on => Preferences.setDeveloper(on)
    }
    SettingRow {
        setting: Catalogue.gallery
        visible: Preferences.developer
        width: panel.width

        Button {
            objectName: "openGallery"
            text: qsTr("Open")

            onActivated: panel.opened("gallery", "")
        }
    }
    SettingSwitch {
        on: Preferences.verboseLog
        setting: Catalogue.verboseLog
        visible: Preferences.developer
        width: panel.width

        onAsked: on => Preferences.setVerboseLog(on)
    }
    SettingSwitch {
        on: Preferences.frameTiming
        setting: Catalogue.frameTiming
        visible: Preferences.developer
        width: panel.width

        onAsked: on => Preferences.setFrameTiming(on)
    }
    SettingRow {
        detail: isNaN(Status.startSeconds) ? qsTr("Not measured") : qsTr("%1 s from switching on to the first touch").arg(Units.number(Status.startSeconds, 2))
        setting: Catalogue.start
        visible: Preferences.developer
        width: panel.width
    }
}
