import QtQuick
import Hola.Controls
import Hola.Theme

// How long the last pictures took, for developers: as many are drawn as the screen can show meanwhile.
Rectangle {
    id: times

    readonly property int kept: 120
    property list<real> milliseconds
    property real middle: 0
    property real slow: 0
    property real worst: 0

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.surface
    height: words.implicitHeight + 16 * Theme.dp
    objectName: "frameTimes"
    radius: 12 * Theme.dp
    width: words.implicitWidth + 32 * Theme.dp

    FrameAnimation {
        running: true

        onTriggered: {
            const times_ = times.milliseconds.slice(1 - times.kept);
            times_.push(frameTime * 1000);
            times.milliseconds = times_;
        }
    }
    Timer {
        interval: 500
        repeat: true
        running: true

        onTriggered: {
            const sorted = Array.from(times.milliseconds).sort((a, b) => a - b);
            if (sorted.length === 0)
                return;
            times.middle = sorted[Math.floor(sorted.length / 2)];
            times.slow = sorted[Math.floor(sorted.length * 0.95)];
            times.worst = sorted[sorted.length - 1];
        }
    }
    SmallText {
        id: words

        anchors.centerIn: parent
        color: Theme.text
        text: qsTr("Frames: middle %1 ms, slow %2 ms, slowest %3 ms").arg(times.middle.toFixed(1)).arg(times.slow.toFixed(1)).arg(times.worst.toFixed(1))
    }
}
