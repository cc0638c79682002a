pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// One licence in full; locked while driving (HMI-2).
Rectangle {
    id: view

    readonly property bool lively: list.moving

    color: Theme.background
    objectName: "licence"

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.top: parent.top
        iconName: "arrow_back"
        objectName: "closeLicence"
        text: qsTr("Back")

        onActivated: About.closeReading()
    }
    Column {
        anchors.left: back.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: back.verticalCenter

        PrimaryText {
            text: About.readingName
            width: parent.width
        }
        BodyText {
            text: About.readingLicence
            width: parent.width
        }
    }
    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: back.bottom
        anchors.topMargin: Theme.touchGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: About.paragraphs
        spacing: 16 * Theme.dp
        visible: !Restrictions.legalTextsLocked

        delegate: BodyText {
            required property string modelData

            text: modelData
            width: ListView.view.width
            wrapMode: Text.Wrap
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "error"
        text: qsTr("Its file is missing in this car. The NOTICE of Hola names the licence.")
        title: qsTr("The text cannot be read")
        visible: list.visible && list.count === 0
        width: Math.min(parent.width, 720 * Theme.dp)
    }
    DrivingLock {
        anchors.centerIn: parent
        visible: Restrictions.legalTextsLocked
        width: Math.min(parent.width, 640 * Theme.dp)

        onActivated: Assistant.press()
    }
}
