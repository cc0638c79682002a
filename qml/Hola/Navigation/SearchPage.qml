pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Where to? A line to type in, and below it what was found, or with an empty line the places one goes to.
// While driving the keyboard is locked, with one sentence and the offer to say it (HMI-2).
Rectangle {
    id: page

    required property string searchText
    required property string status
    required property string problem
    required property QtObject results
    required property QtObject recent
    required property string homeName
    required property string workName
    required property real heading
    required property bool driving
    // How many places may be shown a step, 0 for any number.
    required property int rows
    // What the place is looked for: empty to go there, ``home`` or ``work`` to keep it as that.
    required property string purpose
    // Height at the bottom that the maneuver takes.
    required property real reserved
    readonly property bool empty: field.text.trim() === ""
    readonly property bool listed: empty ? recentList.count > 0 : resultList.count > 0
    readonly property real keyboardHeight: InputMethod.visible ? InputMethod.keyboardRectangle.height : 0

    signal typed(string text)
    signal chosen(string placeId)
    signal homeTapped
    signal workTapped
    signal speakTapped
    signal retried
    signal closed

    function begin() {
        field.text = "";
        if (!driving)
            field.forceActiveFocus();
    }

    color: Theme.background

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: 16 * Theme.dp
        iconName: "arrow_back"
        objectName: "leaveSearch"
        text: qsTr("Back to the map")

        onActivated: page.closed()
    }
    TextField {
        id: field

        anchors.left: back.right
        anchors.leftMargin: Theme.touchGap
        anchors.top: back.top
        iconName: "search"
        objectName: "searchField"
        placeholderText: page.purpose === "home" ? qsTr("Where is your home?") : page.purpose === "work" ? qsTr("Where do you work?") : qsTr("Where to?")
        reason: page.driving ? qsTr("Typing opens when you have stopped") : ""
        width: Math.min(760 * Theme.dp, page.width - x - 340 * Theme.dp)

        onTextChanged: page.typed(text)
    }
    IconButton {
        anchors.right: field.right
        anchors.top: field.top
        fill: Theme.transparent
        iconName: "cancel"
        objectName: "clearSearch"
        text: qsTr("Empty the line")
        visible: field.text !== "" && !page.driving

        onActivated: field.clear()
    }
    Flow {
        id: offers

        anchors.left: back.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: back.bottom
        anchors.topMargin: visible ? 16 * Theme.dp : 0
        height: visible ? implicitHeight : 0
        spacing: Theme.touchGap
        visible: page.empty || page.driving

        Button {
            iconName: "mic"
            objectName: "sayIt"
            primary: page.driving
            text: page.driving ? qsTr("Say it instead") : qsTr("Say it")

            onActivated: page.speakTapped()
        }
        Button {
            iconName: "home"
            objectName: "goHome"
            text: qsTr("Home", "the driver's home")
            visible: page.homeName !== "" && page.purpose === "" && page.empty

            onActivated: page.homeTapped()
        }
        Button {
            iconName: "work"
            objectName: "goToWork"
            text: qsTr("Work", "the driver's place of work")
            visible: page.workName !== "" && page.purpose === "" && page.empty

            onActivated: page.workTapped()
        }
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(page.reserved, page.keyboardHeight)
        anchors.left: back.left
        anchors.right: offers.right
        anchors.top: offers.bottom
        anchors.topMargin: 16 * Theme.dp

        PlaceList {
            id: resultList

            anchors.fill: parent
            rows: page.rows
            heading: page.heading
            model: page.results
            objectName: "results"
            visible: !page.empty && page.status !== "failed"

            onChosen: placeId => page.chosen(placeId)
        }
        PlaceList {
            id: recentList

            anchors.fill: parent
            rows: page.rows
            heading: page.heading
            model: page.recent
            objectName: "recent"
            visible: page.empty

            onChosen: placeId => page.chosen(placeId)
        }
        EmptyState {
            action: page.status === "failed" && !page.empty ? qsTr("Try again") : ""
            anchors.centerIn: parent
            compact: page.keyboardHeight > 0
            iconName: page.empty ? "history" : page.status === "failed" ? "error" : "search"
            objectName: "searchEmpty"
            text: page.empty ? qsTr("Type a place, a street or what you need, as fuel or parking.") : page.status === "nothing" ? qsTr("Check the spelling, or look for something near it.") : ""
            title: page.empty ? qsTr("Places you drive to appear here") : page.status === "nothing" ? qsTr("Nothing found for “%1”").arg(page.searchText) : page.status === "failed" ? page.problem : ""
            visible: !page.listed && (page.empty || page.status === "nothing" || page.status === "failed")
            width: Math.min(parent.width, 720 * Theme.dp)

            onActivated: page.retried()
        }
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 12 * Theme.dp
            visible: page.status === "searching" && !page.empty && resultList.count === 0

            Repeater {
                model: 3

                Skeleton {
                    height: 92 * Theme.dp
                    width: parent.width
                }
            }
        }
    }
}
