pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The features' pages, one on top of the other; only the current one is visible.
Item {
    id: pages

    required property string current
    readonly property FeaturePage currentPage: find(current)
    readonly property Item currentView: currentPage?.view ?? null
    // This frame, or the last one, is for the pictures of the pages out of sight.
    property bool posing: false
    property bool posed: false

    signal opened(string name, string detail)

    // Hands `detail` to a page that takes one.
    function hand(name: string, detail: string): void {
        const view = find(name)?.view;
        if (detail !== "" && view && view["open"])
            view["open"](detail);
    }

    function find(name: string): FeaturePage {
        for (let n = 0; n < repeater.count; ++n) {
            const page = repeater.itemAt(n) as FeaturePage;
            if (page && page.objectName === `page-${name}`)
                return page;
        }
        return null;
    }

    onCurrentChanged: posing = false

    Connections {
        function onFrameSwapped() {
            if (pages.posing || pages.posed)
                pages.posed = pages.posing;
            else
                rest.restart();
            pages.posing = false;
        }

        target: pages.Window.window
    }
    // What a page out of sight has changed meanwhile is drawn when nothing else is; else when the page is called.
    Timer {
        id: rest

        interval: 300

        onTriggered: pages.posing = true
    }
    // A page out of sight stands here: in no item of the window, so nothing finds or touches it, but not hidden either.
    // As the source of a picture, however empty, the place belongs to the window, and with it what stands there.
    ShaderEffectSource {
        live: false

        sourceItem: Item {
            id: place
        }
    }
    Repeater {
        id: repeater

        model: ListModel {
            ListElement {
                kept: true
                name: "home"
                file: "../Home/HomeView.qml"
            }
            ListElement {
                kept: true
                name: "navigation"
                file: "../Navigation/NavigationView.qml"
            }
            ListElement {
                kept: true
                name: "media"
                file: "../Media/MediaView.qml"
            }
            ListElement {
                kept: true
                name: "vehicle"
                file: "../Vehicle/VehicleView.qml"
            }
            ListElement {
                kept: true
                name: "settings"
                file: "../Settings/SettingsView.qml"
            }
            ListElement {
                kept: false
                name: "account"
                file: "../Account/AccountView.qml"
            }
            ListElement {
                kept: false
                name: "enrolment"
                file: "../Enrolment/EnrolmentView.qml"
            }
            ListElement {
                kept: false
                name: "users"
                file: "../Users/UsersView.qml"
            }
            ListElement {
                kept: false
                name: "register"
                file: "../Ownership/RegisterView.qml"
            }
            ListElement {
                kept: false
                name: "mydata"
                file: "../Privacy/DataView.qml"
            }
            ListElement {
                kept: false
                name: "notices"
                file: "../Shell/NoticesView.qml"
            }
            ListElement {
                kept: false
                name: "gallery"
                file: "../Gallery/GalleryView.qml"
            }
        }

        FeaturePage {
            required property string name
            required property string file

            anchors.fill: parent
            aside: place
            current: pages.current === name
            objectName: "page-" + name
            posing: pages.posing
            source: Qt.resolvedUrl(file)

            onOpened: (wanted, detail) => pages.opened(wanted, detail)
        }
    }
}
