pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One legal document in full (ENR-4): read by finger, or by knob once the text has the focus.
Card {
    id: panel

    required property string title
    required property string version
    required property int number
    required property int count
    required property list<string> paragraphs
    required property bool waits
    readonly property bool here: title !== ""

    signal accepted

    onTitleChanged: reader.begin()

    Column {
        id: about

        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8 * Theme.dp
        visible: panel.here
        width: 276 * Theme.dp

        PrimaryText {
            maximumLineCount: 4
            objectName: "documentTitle"
            text: panel.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            text: qsTr("Document %1 of %2").arg(panel.number).arg(panel.count)
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            text: qsTr("As of %1").arg(Units.day(new Date(panel.version)))
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    TextReader {
        id: reader

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: about.left
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top
        objectName: "document"
        paragraphs: panel.here ? panel.paragraphs : []
        text: panel.title
    }
    Column {
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 20 * Theme.dp
        visible: !panel.here && !panel.waits

        Repeater {
            model: 5

            Skeleton {
                required property int index

                height: 36 * Theme.dp
                width: parent.width * [0.4, 1, 0.9, 1, 0.7][index]
            }
        }
    }
    Button {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.padding
        anchors.right: parent.right
        objectName: "acceptDocument"
        primary: true
        text: qsTr("Accept")
        visible: panel.here
        width: about.width

        onActivated: panel.accepted()
    }
}
