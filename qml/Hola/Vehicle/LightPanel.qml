pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The light of screen and instruments, and the screen off until it is touched.
Card {
    id: panel

    required property real brightness

    signal brightnessAsked(real wanted)
    signal lowestTapped
    signal offTapped

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 20 * Theme.dp

        PrimaryText {
            text: qsTr("Screen and instruments")
            width: parent.width
        }
        Row {
            spacing: 20 * Theme.dp
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: "light_mode"
            }
            Slider {
                from: 0.05
                objectName: "lightSlider"
                text: qsTr("Light of screen and instruments")
                to: 1
                value: panel.brightness
                width: Math.min(parent.width - 60 * Theme.dp, 900 * Theme.dp)

                onMoved: panel.brightnessAsked(value)
            }
        }
        Flow {
            spacing: Theme.touchGap
            width: parent.width

            Button {
                iconName: "brightness_6"
                objectName: "lightLowest"
                text: qsTr("Lowest light")

                onActivated: panel.lowestTapped()
            }
            Button {
                iconName: "bedtime"
                objectName: "lightOff"
                text: qsTr("Screen off")

                onActivated: panel.offTapped()
            }
        }
        BodyText {
            text: qsTr("A touch anywhere wakes the screen. Climate stays in reach.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
