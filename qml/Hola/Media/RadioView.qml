pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The stations of the directory: found by words, genre, country, or kept as favourites.
FocusScope {
    id: view

    readonly property bool lively: stations.lively || choices.lively
    readonly property list<string> tabs: ["all", "favourites", "genres", "countries"]
    property bool searching: Radio.query !== ""
    readonly property bool empty: !Radio.choosing && stations.rows.count === 0

    Flickable {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentWidth: pills.width
        height: Theme.touch
        interactive: contentWidth > width
        visible: !view.searching

        Row {
            id: pills

            spacing: 8 * Theme.dp

            IconButton {
                iconName: "search"
                objectName: "stationSearchOpen"
                text: qsTr("Search for a station")

                onActivated: {
                    view.searching = true;
                    field.forceActiveFocus();
                }
            }
            Repeater {
                model: [qsTr("All"), qsTr("Favourites"), qsTr("Genres"), qsTr("Countries")]

                Pill {
                    required property int index
                    required property string modelData

                    chosen: Radio.tab === view.tabs[index]
                    leftPadding: 22 * Theme.dp
                    objectName: ["radioAll", "radioFavourites", "radioGenres", "radioCountries"][index]
                    rightPadding: 22 * Theme.dp
                    text: modelData

                    onActivated: Radio.openTab(view.tabs[index])
                }
            }
        }
    }
    SideFade {
        of: head
    }
    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: closer.left
        anchors.rightMargin: Theme.touchGap
        anchors.top: parent.top
        clearable: true
        iconName: "search"
        objectName: "stationSearch"
        placeholderText: qsTr("Station, genre or country")
        reason: Restrictions.keyboardLocked ? qsTr("Not while driving. Say the station instead") : ""
        text: Radio.query
        visible: view.searching

        onTextChanged: Radio.search(text)
    }
    IconButton {
        id: closer

        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "close"
        objectName: "stationSearchClose"
        text: qsTr("End the search")
        visible: view.searching

        onActivated: {
            field.clear();
            view.searching = false;
        }
    }
    Row {
        id: chosen

        anchors.top: head.bottom
        anchors.topMargin: Theme.touchGap
        height: visible ? Theme.touch : 0
        spacing: Theme.touchGap
        visible: Radio.chosen !== ""

        Button {
            iconName: "arrow_back"
            objectName: "radioBack"
            text: Radio.chosen

            onActivated: Radio.choose("")
        }
    }
    BodyText {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: chosen.bottom
        anchors.topMargin: Theme.touchGap
        color: Theme.warning
        objectName: "radioOffline"
        text: qsTr("No data connection. USB and music in the car play")
        visible: Radio.offline
        wrapMode: Text.Wrap
    }
    StepList {
        id: stations

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: note.visible ? note.bottom : chosen.bottom
        anchors.topMargin: Theme.touchGap
        model: Radio.stations
        rows.objectName: "stationList"
        rows.footer: SmallText {
            height: visible ? 44 * Theme.dp : 0
            text: qsTr("Demo stations of this computer")
            visible: Radio.simulated
        }
        rowsAStep: Restrictions.listRows
        visible: !Radio.choosing && !view.empty

        delegate: StationRow {
            current: stationId === Media.stationId
            sounding: Media.playing
            width: ListView.view.width

            onActivated: Radio.play(stationId)
            onStarred: Radio.toggleFavourite(stationId)
        }
    }
    StepList {
        id: choices

        anchors.fill: stations
        model: Radio.choices
        rowsAStep: Restrictions.listRows
        visible: Radio.choosing

        delegate: ListRow {
            required property string key
            required property string name

            ListView.onPooled: visible = false
            ListView.onReused: visible = true
            height: 88 * Theme.dp
            iconName: Radio.tab === "countries" ? "language" : "music_note"
            objectName: "choice-" + key
            opensPage: true
            text: name
            width: ListView.view.width

            onActivated: Radio.choose(key)
        }
    }
    EmptyState {
        anchors.centerIn: stations
        compact: stations.height < 280 * Theme.dp
        iconName: Radio.tab === "favourites" ? "star" : "radio"
        objectName: "radioEmpty"
        text: view.searching ? qsTr("Try fewer or other words.") : Radio.tab === "favourites" ? qsTr("Touch the star of a station to keep it here.") : Radio.offline ? qsTr("The list comes with the first connection.") : Radio.loading ? "" : qsTr("The services list none now. Music in the car plays.")
        title: view.searching ? qsTr("No station found") : Radio.tab === "favourites" ? qsTr("No favourites yet") : Radio.loading && !Radio.offline ? qsTr("Fetching the stations") : qsTr("No stations")
        visible: view.empty
        width: Math.min(parent.width, 560 * Theme.dp)
    }
}
