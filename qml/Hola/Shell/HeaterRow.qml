pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The auxiliary heater: how long and go, what it does while it runs, or why it cannot start (AVL-2, REM-6).
Item {
    id: row

    // Why it cannot start: a code of `hmi.vehicle.heater`, empty when it can.
    required property string bar
    required property int minutesLeft
    required property string mode
    property int minutes: 30
    readonly property bool running: minutesLeft > 0
    readonly property string reason: {
        switch (bar) {
        case "":
            return "";
        case "not_fitted":
            return qsTr("This car has none");
        case "in_app":
            return qsTr("Set up in the app");
        case "ignition_on":
            return qsTr("Starts when the engine is off");
        default:
            return qsTr("Starts when the car is parked");
        }
    }

    signal started(int minutes)
    signal stopped

    Accessible.name: qsTr("Auxiliary heater")
    Accessible.role: Accessible.Grouping
    implicitHeight: Theme.touch

    Icon {
        id: flame

        anchors.left: parent.left
        anchors.leftMargin: 20 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        color: row.running ? Theme.accent : Theme.secondaryText
        name: row.mode === "ventilate" ? "mode_fan" : "mode_heat"
        size: 36 * Theme.dp
    }
    Column {
        anchors.left: flame.right
        anchors.leftMargin: 20 * Theme.dp
        anchors.right: go.visible ? go.left : parent.right
        anchors.rightMargin: Theme.touchGap
        anchors.verticalCenter: parent.verticalCenter
        visible: !span.visible

        PlainText {
            font.pixelSize: Theme.secondary
            font.weight: Font.Medium
            text: qsTr("Auxiliary heater")
            width: parent.width
        }
        BodyText {
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 2
            minimumPixelSize: Theme.smallest
            objectName: "heaterState"
            text: row.running ? row.mode === "ventilate" ? qsTr("Airing, %n min left", "", row.minutesLeft) : qsTr("Heating, %n min left", "", row.minutesLeft) : row.reason
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Stepper {
        id: span

        anchors.left: flame.right
        anchors.leftMargin: 4 * Theme.dp
        canLess: row.minutes > 10
        canMore: row.minutes < 60
        objectName: "heaterMinutes"
        text: qsTr("Time of the auxiliary heater")
        value: qsTr("%1 min").arg(row.minutes)
        visible: row.bar === "" && !row.running

        onStepped: steps => row.minutes = Math.min(60, Math.max(10, row.minutes + 10 * steps))
    }
    Button {
        id: go

        anchors.right: parent.right
        leftPadding: 20 * Theme.dp
        objectName: "heaterGo"
        rightPadding: 20 * Theme.dp
        text: row.running ? qsTr("Stop") : qsTr("Start")
        visible: row.running || row.bar === ""

        onActivated: row.running ? row.stopped() : row.started(row.minutes)
    }
}
