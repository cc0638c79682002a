pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A level with less and more beside it; the level is an icon with as many marks lit. `levelAsked` is what it would be.
Row {
    id: stepper

    required property string text
    required property string iconName
    required property int level
    required property int levels

    // Where the taps so far lead: a second one need not wait until the first has been carried out.
    property int wanted: 0

    signal levelAsked(int level)

    function ask(steps: int): void {
        wanted = Math.min(levels, Math.max(0, (settling.running ? wanted : level) + steps));
        settling.restart();
        levelAsked(wanted);
    }

    Accessible.description: level === 0 ? qsTr("off") : qsTr("%1 of %2").arg(level).arg(levels)
    Accessible.name: text
    Accessible.role: Accessible.SpinBox

    Timer {
        id: settling

        interval: 600
    }
    IconButton {
        Accessible.name: qsTr("%1, less").arg(stepper.text)
        fill: Theme.transparent
        iconName: "remove"
        objectName: stepper.objectName + "Less"
        reason: stepper.level > 0 ? "" : qsTr("It is off")

        onActivated: stepper.ask(-1)
    }
    Item {
        height: Theme.touch
        width: 85 * Theme.dp

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -5 * Theme.dp
            color: stepper.level > 0 ? Theme.accent : Theme.secondaryText
            name: stepper.iconName
            size: 38 * Theme.dp
        }
        LevelMarks {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 7 * Theme.dp
            anchors.horizontalCenter: parent.horizontalCenter
            ink: Theme.accent
            level: stepper.level
            levels: stepper.levels
        }
    }
    IconButton {
        Accessible.name: qsTr("%1, more").arg(stepper.text)
        fill: Theme.transparent
        iconName: "add"
        objectName: stepper.objectName + "More"
        reason: stepper.level < stepper.levels ? "" : qsTr("This is the highest it goes")

        onActivated: stepper.ask(1)
    }
}
