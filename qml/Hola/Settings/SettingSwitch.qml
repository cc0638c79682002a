pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls

// A setting that is on or off.
SettingRow {
    id: row

    required property bool on
    property string reason: ""

    signal asked(bool on)

    Switch {
        objectName: row.setting.key
        on: row.on
        reason: row.reason
        text: row.setting.text

        onActivated: row.asked(!row.on)
    }
}
