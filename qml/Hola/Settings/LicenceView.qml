pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// One licence in full; locked while driving (HMI-2).
Rectangle {
    id: view

    readonly property bool lively: reader.moving

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
    TextReader {
        id: reader

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 8 * Theme.dp
        anchors.right: parent.right
        anchors.top: back.bottom
        objectName: "licenceReader"
        paragraphs: About.paragraphs
        text: About.readingName
        visible: !Restrictions.legalTextsLocked
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "error"
        text: qsTr("Its file is missing in this car. The NOTICE of Hola names the licence.")
        title: qsTr("The text cannot be read")
        visible: reader.visible && reader.count === 0
        width: Math.min(parent.width, 720 * Theme.dp)
    }
    DrivingLock {
        anchors.centerIn: parent
        visible: Restrictions.legalTextsLocked
        width: Math.min(parent.width, 640 * Theme.dp)

        onActivated: Assistant.press()
    }
}
