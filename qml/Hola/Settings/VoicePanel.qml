import QtQuick
import Hola.Controls
import Hola.Theme

// How the assistant listens and speaks.
Column {
    id: panel

    required property bool wakePhrase
    required property real voiceSpeed
    required property real voiceVolume
    required property string engine
    required property string problem

    signal wakePhraseAsked(bool on)
    signal voiceSpeedAsked(real speed)
    signal voiceVolumeAsked(real volume)

    spacing: Theme.touchGap

    SettingRow {
        detail: qsTr("Your voice stays in the car. The voice key works in any case.")
        text: qsTr("Listen for \"Hola Hola\"")
        width: panel.width

        Switch {
            objectName: "wakePhrase"
            on: panel.wakePhrase
            text: qsTr("Listen for \"Hola Hola\"")

            onActivated: panel.wakePhraseAsked(!panel.wakePhrase)
        }
    }
    SettingRow {
        detail: qsTr("%1 times normal").arg(Units.number(panel.voiceSpeed, 1))
        text: qsTr("Speaking speed")
        width: panel.width

        Slider {
            from: 0.5
            objectName: "voiceSpeed"
            stepSize: 0.1
            text: qsTr("Speaking speed")
            to: 2
            value: panel.voiceSpeed

            onMoved: panel.voiceSpeedAsked(value)
        }
    }
    SettingRow {
        detail: qsTr("%1 %").arg(Units.number(panel.voiceVolume * 100, 0))
        text: qsTr("Speaking volume")
        width: panel.width

        Slider {
            objectName: "voiceVolume"
            stepSize: 0.05
            text: qsTr("Speaking volume")
            value: panel.voiceVolume

            onMoved: panel.voiceVolumeAsked(value)
        }
    }
    SettingRow {
        detail: panel.problem !== "" ? panel.problem : panel.engine !== "" ? panel.engine : qsTr("Not running")
        text: qsTr("Speech recognition")
        width: panel.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.problem === "" && panel.engine !== "" ? Theme.good : Theme.warning
            name: panel.problem === "" && panel.engine !== "" ? "check" : "warning"
        }
    }
}
