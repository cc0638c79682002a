pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The features' pages, one on top of the other; only the current one is visible.
Item {
    id: pages

    required property string current
    readonly property FeaturePage currentPage: find(current)
    readonly property Item currentView: currentPage?.view ?? null

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

    // A page that stands still is kept as a picture: what is tapped beside it is seen sooner.
    layer.enabled: currentPage !== null && !currentPage.lively

    Repeater {
        id: repeater

        model: ListModel {
            ListElement {
                name: "home"
                file: "../Home/HomeView.qml"
            }
            ListElement {
                name: "navigation"
                file: "../Navigation/NavigationView.qml"
            }
            ListElement {
                name: "media"
                file: "../Media/MediaView.qml"
            }
            ListElement {
                name: "vehicle"
                file: "../Vehicle/VehicleView.qml"
            }
            ListElement {
                name: "settings"
                file: "../Settings/SettingsView.qml"
            }
            ListElement {
                name: "account"
                file: "../Account/AccountView.qml"
            }
            ListElement {
                name: "enrolment"
                file: "../Enrolment/EnrolmentView.qml"
            }
            ListElement {
                name: "users"
                file: "../Users/UsersView.qml"
            }
            ListElement {
                name: "register"
                file: "../Ownership/RegisterView.qml"
            }
            ListElement {
                name: "mydata"
                file: "../Privacy/DataView.qml"
            }
            ListElement {
                name: "notices"
                file: "../Shell/NoticesView.qml"
            }
            ListElement {
                name: "gallery"
                file: "../Gallery/GalleryView.qml"
            }
        }

        FeaturePage {
            required property string name
            required property string file

            anchors.fill: parent
            current: pages.current === name
            objectName: "page-" + name
            source: Qt.resolvedUrl(file)

            onOpened: (wanted, detail) => pages.opened(wanted, detail)
        }
    }
}
