import QtQuick
import Hola.Backend
import Hola.Theme

// How the time is written, and where it comes from.
Column {
    id: panel

    spacing: Theme.touchGap

    SettingSwitch {
        on: Preferences.clock24h
        setting: Catalogue.clock24h
        width: panel.width

        onAsked: on => Preferences.setClock24h(on)
    }
    SettingRow {
        detail: qsTr("%1. The car sets it, also to summer time").arg(About.timeZone)
        setting: Catalogue.timeZone
        width: panel.width
    }
}
