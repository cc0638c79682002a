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

    onTitleChanged: text.positionViewAtBeginning()

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
    FocusScope {
        id: reader

        activeFocusOnTab: panel.here
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: about.left
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top
        objectName: "documentReader"

        Accessible.name: panel.title
        Accessible.role: Accessible.StaticText

        // Down and up turn pages until the end; then the focus goes on.
        Keys.onPressed: event => {
            const way = event.key === Qt.Key_Down || event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Up || event.key === Qt.Key_Left ? -1 : 0;
            if (way !== 0 && !(way > 0 ? text.atYEnd : text.atYBeginning)) {
                text.turn(way);
                event.accepted = true;
            } else {
                FocusWalk.turn(reader, event);
            }
        }

        ListView {
            id: text

            function turn(way: int): void {
                const least = originY, most = originY + Math.max(0, contentHeight - height);
                contentY = Math.max(least, Math.min(most, contentY + way * 0.8 * height));
            }

            anchors.fill: parent
            anchors.rightMargin: 28 * Theme.dp
            boundsBehavior: Flickable.StopAtBounds
            // Its length is known from the start: the mark beside it tells how much is left.
            cacheBuffer: 20000
            clip: true
            model: panel.paragraphs
            objectName: "documentText"
            spacing: 12 * Theme.dp

            delegate: BodyText {
                required property string modelData
                readonly property bool heading: /^# /.test(modelData)

                color: heading ? Theme.text : Theme.secondaryText
                font.weight: heading ? Font.DemiBold : Font.Normal
                text: heading ? modelData.slice(2) : modelData
                width: ListView.view.width
                wrapMode: Text.Wrap
            }
        }
        Rectangle {
            anchors.right: parent.right
            color: Theme.raised
            height: parent.height
            radius: width / 2
            visible: text.visibleArea.heightRatio < 1
            width: 8 * Theme.dp

            Rectangle {
                color: reader.activeFocus ? Theme.accent : Theme.outline
                height: Math.max(40 * Theme.dp, parent.height * text.visibleArea.heightRatio)
                radius: width / 2
                width: parent.width
                y: (parent.height - height) * text.visibleArea.yPosition / Math.max(0.001, 1 - text.visibleArea.heightRatio)
            }
        }
        FocusRing {
            radius: 12 * Theme.dp
            shown: reader.activeFocus
        }
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
