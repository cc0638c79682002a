pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Everything that is set to one of several things.
Column {
    id: panel

    readonly property string why: "Needs the network; it works again by itself"
    property int tab: 0
    property int theme: 1
    property real loudness: 0.4
    property real celsius: 21.5
    property bool on: true

    spacing: Theme.gap

    Specimens {
        title: "Tabs; the last one refuses"

        Tabs {
            current: panel.tab
            iconNames: ["home", "work", "ev_station", "cloud_off"]
            labels: ["Home", "Work", "Charging", "Online"]
            objectName: "galleryTabs"
            reasons: ["", "", "", panel.why]
            text: "Tabs"
            width: Math.min(implicitWidth, panel.width)

            onChosen: index => panel.tab = index
        }
    }
    Specimens {
        title: "Pill: ready, chosen, pressed, focused, refusing"

        Pill {
            text: "Ready"
        }
        Pill {
            chosen: true
            iconName: "check"
            text: "Chosen"
        }
        Pill {
            down: true
            text: "Pressed"
        }
        Pill {
            ringed: true
            text: "Focused"
        }
        Pill {
            reason: panel.why
            text: "Refuses"
        }
    }
    Specimens {
        title: "Segmented choice; the second one refuses as a whole"

        SegmentedChoice {
            current: panel.theme
            labels: ["Automatic", "Day", "Night"]
            objectName: "galleryChoice"
            text: "Theme"

            onChosen: index => panel.theme = index
        }
        SegmentedChoice {
            current: 0
            labels: ["On", "Off"]
            reason: panel.why
            text: "Refuses"
        }
    }
    Specimens {
        title: "Switch: on, off, focused, refusing, busy, failed"

        Switch {
            objectName: "gallerySwitch"
            on: panel.on
            text: "Ready"

            onActivated: panel.on = !panel.on
        }
        Switch {
            on: false
            text: "Off"
        }
        Switch {
            on: true
            ringed: true
            text: "Focused"
        }
        Switch {
            on: true
            reason: panel.why
            text: "Refuses"
        }
        Switch {
            busy: true
            on: true
            text: "Busy"
        }
        Switch {
            error: "Not kept: the disk is full"
            on: false
            text: "Failed"
        }
    }
    Specimens {
        title: "Slider: ready, focused, held by the knob, refusing"

        Slider {
            objectName: "gallerySlider"
            stepSize: 0.1
            text: "Ready"
            value: panel.loudness
            valueText: Units.number(value * 100, 0) + " %"

            onMoved: panel.loudness = value
        }
        Slider {
            ringed: true
            text: "Focused"
            value: 0.5
        }
        Slider {
            held: true
            ringed: true
            text: "Held"
            value: 0.7
            valueText: "70 %"
        }
        Slider {
            reason: panel.why
            text: "Refuses"
            value: 0.3
        }
    }
    Specimens {
        title: "Stepper: ready, at its end, refusing"

        Stepper {
            canLess: panel.celsius > 16
            canMore: panel.celsius < 28
            objectName: "galleryStepper"
            text: "Temperature"
            value: Units.number(panel.celsius, 1) + "°"

            onStepped: steps => panel.celsius += steps / 2
        }
        Stepper {
            canMore: false
            text: "At its end"
            value: "28.0°"
        }
        Stepper {
            reason: panel.why
            text: "Refuses"
            value: "20.0°"
        }
    }
}
