pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What this is, how fast it started, and whose work is in it: each licence can be read.
Column {
    id: panel

    spacing: Theme.touchGap

    Component.onCompleted: About.load()

    SettingRow {
        detail: qsTr("Free software under the GNU General Public License, version 3 or later")
        setting: Catalogue.version
        text: qsTr("Hola %1").arg(Status.version)
        width: panel.width
    }
    SettingRow {
        detail: isNaN(Status.startSeconds) ? qsTr("Not measured") : qsTr("%1 s from switching on to the first touch").arg(Units.number(Status.startSeconds, 1))
        setting: Catalogue.start
        width: panel.width
    }
    SettingRow {
        detail: qsTr("© OpenStreetMap contributors, Open Database License")
        setting: Catalogue.mapData
        width: panel.width
    }
    SettingRow {
        // Nothing is said of a number that is still being looked up.
        detail: parts.count === 0 && !Restrictions.legalTextsLocked ? "" : Restrictions.legalTextsLocked ? qsTr("The licences can be read when you have stopped") : qsTr("%n parts are in this car. Touch one to read its licence", "", parts.count)
        setting: Catalogue.parts
        width: panel.width
    }
    Repeater {
        id: parts

        // A list of all parts is nothing to go through while driving (HMI-2).
        model: Restrictions.legalTextsLocked ? null : About.parts

        ListRow {
            id: row

            required property string name
            required property string version
            required property string licence

            detail: licence
            objectName: "part-" + name
            opensPage: true
            text: name
            value: version
            width: panel.width

            onActivated: About.read(row.name)
        }
    }
}
