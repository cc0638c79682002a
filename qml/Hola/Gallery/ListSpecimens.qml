pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Rows and cards.
Column {
    id: panel

    spacing: Theme.touchGap

    ListRow {
        detail: "Mannerheimintie 22"
        iconName: "museum"
        opensPage: true
        text: "Ready"
        value: "1.2 km"
        width: panel.width
    }
    ListRow {
        detail: "Mannerheimintie 22"
        down: true
        iconName: "museum"
        text: "Pressed"
        width: panel.width
    }
    ListRow {
        detail: "Mannerheimintie 22"
        iconName: "museum"
        ringed: true
        text: "Focused"
        width: panel.width
    }
    ListRow {
        detail: "Mannerheimintie 22"
        iconName: "museum"
        reason: "Not in the map on board; connect to look it up"
        text: "Refuses"
        width: panel.width
    }
    ListRow {
        busy: true
        detail: "Looking for the way"
        iconName: "museum"
        text: "Busy"
        width: panel.width
    }
    ListRow {
        error: "No way leads there by car. Tap to try again."
        iconName: "museum"
        text: "Failed"
        width: panel.width
    }
    ListRow {
        iconName: "info"
        inert: true
        text: "Only to be read"
        value: "0.1.0"
        width: panel.width
    }
    ListRow {
        detail: "A second line that is far longer than the row is wide takes as many lines as it needs, so that nothing of what it says is lost to the driver who has to know it"
        iconName: "info"
        text: "A title that is far longer than the row is wide ends in three dots where the row ends, and that is all there is to it"
        value: "Value"
        width: panel.width
    }
    Card {
        height: 120 * Theme.dp
        width: panel.width

        PrimaryText {
            anchors.centerIn: parent
            text: "Card"
        }
    }

    TextReader {
        height: 160 * Theme.dp
        objectName: "galleryReader"
        paragraphs: ["\u0023 A long text", "It is read by finger, or by knob once it has the focus.", "The mark beside it tells how much is left.", "After its end the knob goes on."]
        text: "A long text"
        width: panel.width
    }
    KeyText {
        text: "412 km"
    }
    TitleText {
        text: "Title of a page"
    }
    PrimaryText {
        text: "What the driver came to read"
    }
    BodyText {
        text: "A second line"
    }
    SmallText {
        text: "What may be missed"
    }
}
