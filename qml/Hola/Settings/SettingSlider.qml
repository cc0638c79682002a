pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A setting on a scale; what it is set to stands below its name.
SettingRow {
    id: row

    required property real value
    property real from: 0
    property real to: 1
    property real stepSize: 0.05

    signal asked(real value)

    detail: Units.percent(value)

    Slider {
        id: slider

        from: row.from
        objectName: row.setting.key
        stepSize: row.stepSize
        text: row.setting.text
        to: row.to

        onMoved: row.asked(value)

        // A finger on the handle breaks a plain binding.
        Binding {
            property: "value"
            target: slider
            value: row.value
            when: !slider.pressed
        }
    }
}
