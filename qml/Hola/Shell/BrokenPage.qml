import QtQuick

// Stands in when the car's own QML cannot be loaded; it uses nothing of it.
Rectangle {
    id: page

    required property string sentence
    required property string details

    color: "#0A0D10"

    Column {
        anchors.centerIn: parent
        spacing: 24
        width: parent.width * 0.8

        Text {
            color: "#F1F4F5"
            font.pixelSize: 28
            horizontalAlignment: Text.AlignHCenter
            objectName: "brokenSentence"
            text: page.sentence
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: "#A5B1BA"
            font.pixelSize: 20
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 6
            text: page.details
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
