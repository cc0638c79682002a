pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A long list. While driving it does not roll: it shows `rowsAStep` rows at most and goes on by whole steps (HMI-2).
Item {
    id: steps

    required property int rowsAStep
    property alias model: scroller.model
    property alias delegate: scroller.delegate
    property alias rows: scroller
    property real rowHeight: 88 * Theme.dp
    readonly property bool lively: scroller.moving
    readonly property bool stepped: rowsAStep > 0
    readonly property int visibleRows: Math.max(1, Math.floor((height + scroller.spacing) / (rowHeight + scroller.spacing)))
    readonly property int step: stepped ? Math.min(rowsAStep, visibleRows) : visibleRows
    property int first: 0

    function show(row: int): void {
        first = Math.max(0, Math.min(row, Math.max(0, scroller.count - 1)));
        scroller.positionViewAtIndex(first, ListView.Beginning);
    }

    onSteppedChanged: show(stepped ? Math.max(0, scroller.indexAt(1, scroller.contentY + 1)) : first)

    Connections {
        function onReplaced() {
            steps.show(0);
        }

        ignoreUnknownSignals: true
        target: scroller.model ?? null
    }
    ListView {
        id: scroller

        anchors.left: parent.left
        anchors.right: keys.visible ? keys.left : parent.right
        anchors.rightMargin: keys.visible ? Theme.touchGap : 0
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.round(4 * steps.rowHeight)
        clip: true
        height: steps.stepped ? steps.step * (steps.rowHeight + spacing) - spacing : parent.height
        interactive: !steps.stepped
        reuseItems: true
        spacing: Theme.touchGap

        onCountChanged: if (steps.stepped)
            steps.show(0)
    }
    StepKeys {
        id: keys

        anchors.right: parent.right
        anchors.top: parent.top
        hasBefore: steps.first > 0
        hasMore: steps.first + steps.step < scroller.count
        visible: steps.stepped && scroller.count > steps.step

        onBack: steps.show(steps.first - steps.step)
        onFurther: steps.show(steps.first + steps.step)
    }
}
