pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import Hola.Backend
import Hola.Controls
import Hola.Theme

// All settings: the sections at the left, the rows of one at the right, and a search over all of them.
Page {
    id: view

    property string section: "display"
    readonly property bool lively: scroller.moving || sections.moving || About.reading
    readonly property bool oneColumn: Theme.portrait || Theme.canvas.width < 1000
    readonly property bool searching: words.text.trim() !== ""
    readonly property list<Setting> results: searching ? Preferences.find(words.text, Catalogue.all.map(one => [one.text, one.detail, Catalogue.section(one.section).text, one.words].join("\n"))).map(n => Catalogue.all[n]) : []
    // While driving nothing rolls: it goes on by steps of a few rows (HMI-2).
    readonly property bool stepped: Restrictions.listRows > 0
    readonly property real stepHeight: Restrictions.listRows * (Theme.touch + Theme.touchGap)
    readonly property real keyboardHeight: InputMethod.visible ? InputMethod.keyboardRectangle.height : 0

    signal opened(string name, string detail)

    // Shows a section, or a setting by its name.
    function open(detail: string): void {
        const setting = Catalogue.all.find(one => one.key === detail);
        if (Catalogue.sections.some(one => one.key === detail) || !setting)
            show(detail);
        else
            jump(setting);
    }

    function show(name: string): void {
        words.clear();
        About.closeReading();
        section = name;
        Catalogue.found = "";
        scroller.contentY = 0;
    }

    function jump(setting: Setting): void {
        show(setting.section);
        view.forceActiveFocus();
        Catalogue.found = setting.key;
        reach.restart();
    }

    title: qsTr("Settings")

    TextField {
        id: words

        anchors.left: parent.left
        anchors.top: parent.top
        iconName: "search"
        objectName: "settingsSearch"
        placeholderText: qsTr("Search")
        reason: Restrictions.keyboardLocked ? qsTr("Not while driving") : ""
        width: (view.oneColumn ? 300 : 340) * Theme.dp
    }
    SectionList {
        id: sections

        current: view.searching ? "" : view.section
        height: view.oneColumn ? Theme.touch : view.stepped ? Math.min(parent.height - y - sectionKeys.height - Theme.touchGap, view.stepHeight) : parent.height - y
        horizontal: view.oneColumn
        // Side by side there are never more than a few in sight.
        interactive: !view.stepped || view.oneColumn
        width: view.oneColumn ? parent.width - x : 340 * Theme.dp
        x: view.oneColumn ? words.width + Theme.touchGap : 0
        y: view.oneColumn ? 0 : words.height + Theme.touchGap

        onChosen: section => view.show(section)
    }
    SideFade {
        of: sections
    }
    StepKeys {
        id: sectionKeys

        anchors.left: sections.left
        anchors.top: sections.bottom
        anchors.topMargin: Theme.touchGap
        columns: 2
        hasBefore: sectionSteps.hasBefore
        hasMore: sectionSteps.hasMore
        names: "sections"
        visible: view.stepped && !view.oneColumn

        onBack: sectionSteps.back()
        onFurther: sectionSteps.further()
    }
    RowSteps {
        id: sectionSteps

        of: sections
        rows: sections.holder
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.left: view.oneColumn ? parent.left : sections.right
        anchors.leftMargin: view.oneColumn ? 0 : Theme.gap
        anchors.right: parent.right
        anchors.top: view.oneColumn ? words.bottom : parent.top
        anchors.topMargin: view.oneColumn ? Theme.touchGap : 0

        Flickable {
            id: scroller

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: view.stepped ? keys.width + Theme.touchGap : 0
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: panel.implicitHeight
            height: Math.min(parent.height, view.stepped ? view.stepHeight : Infinity)
            interactive: !view.stepped
            objectName: "settingsRows"
            visible: !view.searching && !licence.active

            Loader {
                id: panel

                source: Qt.resolvedUrl(Catalogue.section(view.section).file)
                width: parent.width
            }
        }
        StepKeys {
            id: keys

            anchors.right: parent.right
            anchors.top: parent.top
            hasBefore: rowSteps.hasBefore
            hasMore: rowSteps.hasMore
            visible: view.stepped && scroller.visible && (hasBefore || hasMore)

            onBack: rowSteps.back()
            onFurther: rowSteps.further()
        }
        RowSteps {
            id: rowSteps

            of: scroller
            rows: panel.item as Item
        }
        SettingsFound {
            anchors.bottomMargin: Math.max(0, view.keyboardHeight - Theme.margin)
            anchors.fill: parent
            objectName: "settingsFound"
            query: words.text.trim()
            settings: Restrictions.listRows > 0 ? view.results.slice(0, Restrictions.listRows) : view.results
            visible: view.searching && !licence.active

            onChosen: setting => view.jump(setting)
        }
        Loader {
            id: licence

            active: About.reading
            anchors.fill: parent
            source: Qt.resolvedUrl("LicenceView.qml")
        }
    }
    Connections {
        function onOpened(name: string, detail: string) {
            view.opened(name, detail);
        }

        function onRevealed(row: Item) {
            reach.row = row;
            reach.restart();
        }

        ignoreUnknownSignals: true
        target: panel.item
    }
    // Once the rows are laid out.
    Timer {
        id: reach

        property Item row: null

        interval: 0

        onTriggered: {
            const rows = Array.from((panel.item as Item)?.children ?? []);
            const row = reach.row ?? rows.find(child => child.objectName === "setting-" + Catalogue.found);
            reach.row = null;
            if (row)
                scroller.contentY = Math.max(0, Math.min(row.y - 24 * Theme.dp, scroller.contentHeight - scroller.height));
        }
    }
}
