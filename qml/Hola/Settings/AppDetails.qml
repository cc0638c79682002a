pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What one app uses and keeps, and what can be done with it. What deletes or stops something is asked once more, with
// what goes and what stays. While driving there is nothing to read but what it uses.
Item {
    id: details

    required property string key
    required property string version
    required property string cache
    required property bool hasCache
    required property bool restartable
    required property bool busy
    required property bool locked
    required property string told
    required property string problem
    required property QtObject uses
    required property QtObject stores
    // What is asked once more: "clear", "restart", or empty.
    property string sure: ""
    readonly property string question: sure === "clear" ? clearing : sure === "restart" ? restarting : ""
    readonly property string clearing: key === "media" ? qsTr("Covers and the list of stations come again by themselves. Favourites and music stay") : qsTr("Map pictures are drawn again. Maps and places stay")
    readonly property string restarting: key === "navigation" ? qsTr("The map is away for a moment. A route goes on by itself") : key === "voice" ? qsTr("The voice is away for a moment. What is being said is lost") : qsTr("The services are away for a moment. Navigation goes on")

    signal clearAsked
    signal restartAsked
    signal settingsAsked

    implicitHeight: rows.height + Theme.padding

    Column {
        id: rows

        spacing: 16 * Theme.dp
        width: parent.width - 2 * x
        x: Theme.padding

        BodyText {
            color: details.problem !== "" ? Theme.danger : details.question !== "" ? Theme.text : Theme.secondaryText
            objectName: "appTold"
            text: details.question !== "" ? details.question : details.problem !== "" ? details.problem : details.told
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Theme.touchGap
            width: parent.width

            Button {
                iconName: "settings-fill"
                objectName: "appSettings"
                text: qsTr("Settings")
                visible: details.sure === ""

                onActivated: details.settingsAsked()
            }
            Button {
                busy: details.busy
                iconName: "delete_sweep"
                objectName: "appClear"
                reason: details.locked ? qsTr("Not while driving") : details.cache === "" ? qsTr("There is nothing to clear") : ""
                text: qsTr("Clear cache")
                visible: details.hasCache && details.sure === ""

                onActivated: details.sure = "clear"
            }
            Button {
                busy: details.busy
                iconName: "restart_alt"
                objectName: "appRestart"
                reason: details.locked ? qsTr("Not while driving") : ""
                text: qsTr("Restart")
                visible: details.restartable && details.sure === ""

                onActivated: details.sure = "restart"
            }
            Button {
                id: yes

                danger: details.sure === "clear"
                objectName: "appSure"
                primary: true
                reason: details.locked ? qsTr("Not while driving") : ""
                text: details.sure === "clear" ? qsTr("Clear %1").arg(details.cache) : qsTr("Restart now")
                visible: details.sure !== ""

                onActivated: {
                    const clear = details.sure === "clear";
                    details.sure = "";
                    if (clear)
                        details.clearAsked();
                    else
                        details.restartAsked();
                }
                onVisibleChanged: if (visible)
                    no.forceActiveFocus(Qt.OtherFocusReason)
            }
            Button {
                id: no

                objectName: "appNotSure"
                text: qsTr("Leave as it is")
                visible: details.sure !== ""

                onActivated: details.sure = ""
            }
        }
        Column {
            spacing: 12 * Theme.dp
            width: parent.width

            Repeater {
                model: details.uses

                AppUse {
                    brief: details.locked
                    width: rows.width
                }
            }
        }
        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }
        BodyText {
            objectName: "appMore"
            text: qsTr("More when parked")
            visible: details.locked
        }
        Column {
            spacing: 8 * Theme.dp
            visible: !details.locked
            width: parent.width

            Repeater {
                model: details.stores

                AppFigure {
                    required property string kind

                    objectName: "appStore-" + kind
                    width: rows.width
                }
            }
            AppFigure {
                size: details.version
                text: qsTr("Version")
                width: rows.width
            }
        }
    }
}
