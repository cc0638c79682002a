pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// For developers: every control in every state, by night and day, in both text sizes. Its words are not
// translated; drivers do not come here.
Page {
    id: view

    property int section: 0
    readonly property list<string> names: ["buttons", "choices", "lists", "input", "feedback", "waiting"]
    readonly property bool lively: scroller.moving || section === 5

    signal opened(string name, string detail)

    // Shows the section of that name.
    function open(detail: string): void {
        section = Math.max(0, names.indexOf(detail));
        scroller.contentY = 0;
    }

    // Leaves for where it was opened from.
    function back(): bool {
        opened("settings", "developer");
        return true;
    }

    title: "Controls"

    Flow {
        id: looks

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.touchGap

        SegmentedChoice {
            current: Theme.night ? 1 : 0
            labels: ["Day", "Night"]
            objectName: "galleryTheme"
            text: "Theme"

            onChosen: index => Preferences.setTheme(index === 1 ? "night" : "day")
        }
        SegmentedChoice {
            current: Theme.textScale > 1 ? 1 : 0
            labels: ["Normal", "Large"]
            objectName: "galleryTextSize"
            text: "Text size"

            onChosen: index => Preferences.setTextSize(index === 1 ? "large" : "normal")
        }
        SegmentedChoice {
            current: Theme.reducedMotion ? 1 : 0
            labels: ["Motion", "Still"]
            objectName: "galleryMotion"
            text: "Motion"

            onChosen: index => Preferences.setReducedMotion(index === 1)
        }
    }
    Tabs {
        id: tabs

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: looks.bottom
        anchors.topMargin: Theme.touchGap
        current: view.section
        labels: ["Buttons", "Choices", "Lists", "Input", "Feedback", "Waiting"]
        objectName: "gallerySection"
        text: "Kinds of controls"

        onChosen: index => view.section = index
    }
    Flickable {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.touchGap
        clip: true
        contentHeight: panel.height + 2 * panel.y
        interactive: contentHeight > height
        objectName: "galleryScroller"

        Loader {
            id: panel

            sourceComponent: [buttons, choices, lists, input, feedback, waiting][view.section]
            width: parent.width - 2 * x
            // Room for the focus rings.
            x: 8 * Theme.dp
            y: x
        }
    }
    Component {
        id: buttons

        ButtonSpecimens {}
    }
    Component {
        id: choices

        ChoiceSpecimens {}
    }
    Component {
        id: lists

        ListSpecimens {}
    }
    Component {
        id: input

        InputSpecimens {}
    }
    Component {
        id: feedback

        FeedbackSpecimens {
            stage: view
        }
    }
    Component {
        id: waiting

        WaitingSpecimens {}
    }
}
