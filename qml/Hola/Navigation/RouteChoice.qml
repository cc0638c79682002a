pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The ways there are, before the drive begins.
Card {
    id: choice

    required property string status
    required property string problem
    required property string destination
    required property QtObject routes
    required property int selected

    signal chosen(int index)
    signal started
    signal retried
    signal dropped

    Accessible.name: qsTr("Routes to %1").arg(destination)
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: column.implicitHeight + 48 * Theme.dp
    implicitWidth: 600 * Theme.dp

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12 * Theme.dp

        PrimaryText {
            font.weight: Font.DemiBold
            objectName: "choiceTitle"
            text: choice.destination
            width: parent.width - Theme.touch
        }
        Skeleton {
            height: 88 * Theme.dp
            visible: choice.status === "planning"
            width: parent.width
        }
        BodyText {
            color: Theme.text
            objectName: "planProblem"
            text: choice.problem
            visible: choice.status === "failed"
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: choice.status === "choosing" ? choice.routes : null

            RouteRow {
                required property int index

                chosen: index === choice.selected
                objectName: "route" + index
                width: column.width

                onActivated: choice.chosen(index)
            }
        }
        Button {
            iconName: choice.status === "failed" ? "refresh" : "navigation-fill"
            objectName: "start"
            primary: true
            text: choice.status === "failed" ? qsTr("Try again") : qsTr("Start")
            visible: choice.status !== "planning"
            width: parent.width

            onActivated: choice.status === "failed" ? choice.retried() : choice.started()
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 14 * Theme.dp
        anchors.top: parent.top
        anchors.topMargin: 6 * Theme.dp
        fill: Theme.transparent
        iconName: "close"
        objectName: "dropPlan"
        text: qsTr("Choose no route")

        onActivated: choice.dropped()
    }
}
