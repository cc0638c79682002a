import QtQuick
import Hola.Theme

// What this is, how fast it started, and whose work is in it.
Column {
    id: panel

    required property string version
    required property real startSeconds
    readonly property real half: (width - spacing) / 2

    spacing: Theme.touchGap

    Row {
        spacing: panel.spacing

        SettingRow {
            id: product

            detail: qsTr("Free software under the GNU General Public License, version 3 or later")
            height: Math.max(implicitHeight, start.implicitHeight)
            text: qsTr("Hola %1").arg(panel.version)
            width: panel.half
        }
        SettingRow {
            id: start

            detail: isNaN(panel.startSeconds) ? qsTr("Not measured") : qsTr("%1 s from switching on to the first touch").arg(Units.number(panel.startSeconds, 1))
            height: Math.max(implicitHeight, product.implicitHeight)
            text: qsTr("Last start")
            width: panel.half
        }
    }
    SettingRow {
        detail: qsTr("© OpenStreetMap contributors, Open Database License")
        text: qsTr("Map data")
        width: panel.width
    }
    SettingRow {
        detail: qsTr("Inter (SIL Open Font License), Material Symbols (Apache License 2.0), Qt, Qt Virtual Keyboard, Valhalla, Vosk, Moonshine, eSpeak NG and others under their own licences")
        text: qsTr("Made with")
        width: panel.width
    }
}
