pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The frame around all features: rail, status line, climate bar, notices, voice overlay and keyboard.
FocusScope {
    id: shell

    property string current: "home"
    property date now: new Date()
    readonly property Item currentView: pages.currentView
    // The next maneuver and the arrival are on the screen: what comes on top stands beside them (HMI-4).
    readonly property bool besideGuidance: current === "navigation" && Navigation.guiding
    // What a panel covers of guidance at the right.
    readonly property real covered: besideGuidance && sheets.shown !== "" ? sheets.width - sheets.rightX : 0

    // Shows a page; `detail` is what it is to do there, as ``search``.
    function show(name: string, detail: string): void {
        current = name;
        sheets.close();
        pages.hand(name, detail);
    }

    // Closes what lies on top, else goes back within the page (a view with a `back` says whether it did), else home.
    function back(): void {
        const view = pages.currentPage?.anyView;
        if (sheets.shown !== "")
            sheets.close();
        else if (Assistant.open)
            Assistant.dismiss();
        else if (!view?.back?.())
            show("home", "");
    }

    focus: true

    onCoveredChanged: {
        const view = pages.find("navigation")?.view;
        if (view)
            view["covered"] = covered;
    }

    Keys.onBackPressed: shell.back()
    Keys.onEscapePressed: shell.back()
    Keys.onPressed: event => FocusWalk.turn(keeper.lost ?? Window.activeFocusItem ?? shell, event)

    FocusKeeper {
        id: keeper
    }
    Timer {
        interval: 1000
        repeat: true
        running: true

        onTriggered: shell.now = new Date()
    }
    Pages {
        id: pages

        anchors.bottom: climate.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        current: shell.current

        onOpened: (name, detail) => shell.show(name, detail)
    }
    StatusLine {
        anchors.right: parent.right
        anchors.top: parent.top
        network: Status.network
        networkMessage: Status.networkMessage
        now: shell.now
        objectName: "statusLine"
        outsideCelsius: Vehicle.outsideCelsius
        privacy: Status.privacy
        unread: Notices.unread
        // While a panel is open its key is not "beside" it.
        z: sheets.shown !== "" ? 1 : 0

        onActivated: sheets.toggle("quick")
    }
    NoticeBoard {
        id: notices

        anchors.top: parent.top
        anchors.topMargin: 16 * Theme.dp
        iconName: Notices.shownIcon
        key: Notices.shownKey
        text: Notices.shownText
        title: Notices.shownTitle
        urgency: Notices.shownUrgency
        visible: shell.current !== "notices" && sheets.shown !== "quick" || failure !== ""
        width: Math.min((shell.besideGuidance ? 620 : 760) * Theme.dp, pages.width - 2 * Theme.margin)
        x: shell.besideGuidance ? shell.width - width - 24 * Theme.dp : pages.x + (pages.width - width) / 2

        onDismissed: key => Notices.dismiss(key)
    }
    Connections {
        function onFailed(code: string, message: string) {
            notices.fail(message);
        }

        target: Notices
    }
    Connections {
        // What is urgent brings a dark screen back.
        function onShownChanged() {
            if (Notices.shownUrgency === "urgent")
                Light.wake();
        }

        target: Notices
    }
    Connections {
        // "settings/voice" is a page and what is to be seen on it.
        function onPageRequested(page: string) {
            const [name, detail = ""] = page.split("/");
            shell.show(name, detail);
        }

        function onOpenChanged() {
            if (Assistant.open)
                Light.wake();
        }

        target: Assistant
    }
    Loader {
        active: Assistant.open || item !== null
        anchors.bottom: climate.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        source: "../Assistant/AssistantOverlay.qml"
    }
    Rail {
        id: rail

        anchors.bottom: climate.top
        anchors.left: parent.left
        anchors.top: parent.top
        current: shell.current
        initials: Account.initials
        objectName: "rail"
        signedIn: Account.signedIn

        onChosen: page => {
            if (page === "account" && (Account.signedIn || Users.count > 0) && shell.current !== "account")
                sheets.toggle("driver");
            else
                shell.show(page, "");
        }
    }
    Sheets {
        id: sheets

        anchors.bottom: climate.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        besideGuidance: shell.besideGuidance
        objectName: "sheets"
        volumeMiddle: climate.volumeMiddle

        onOpened: (page, detail) => shell.show(page, detail)
    }
    ClimateBar {
        id: climate

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        automatic: Vehicle.automatic
        demistFront: Vehicle.demistFront
        demistRear: Vehicle.demistRear
        driverCelsius: Vehicle.driverCelsius
        driverSeatHeating: Vehicle.driverSeatHeating
        fan: Vehicle.fan
        listening: Assistant.listening
        objectName: "climateBar"
        passengerCelsius: Vehicle.passengerCelsius
        passengerSeatHeating: Vehicle.passengerSeatHeating
        voiceWorks: Assistant.problem === ""
        volume: Preferences.mediaVolume

        onAutomaticTapped: Vehicle.setAutomatic(!Vehicle.automatic)
        onDemistTapped: window => Vehicle.setDemist(window, window === "front" ? !Vehicle.demistFront : !Vehicle.demistRear)
        onClimateTapped: sheets.toggle("climate")
        onSeatHeatingTapped: zone => Vehicle.nextSeatHeating(zone)
        onTemperatureStepped: (zone, steps) => Vehicle.stepTemperature(zone, steps)
        onVoiceTapped: Assistant.press()
        onVolumeTapped: sheets.toggle("volume")
    }
    Loader {
        id: dark

        active: !Light.screenOn
        anchors.bottom: climate.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: active
        source: "DarkScreen.qml"

        onLoaded: (item as Item)?.forceActiveFocus()
    }
    Connections {
        function onTouched() {
            Light.wake();
        }

        ignoreUnknownSignals: true
        target: dark.item
    }
    Loader {
        id: keyboard

        // The keyboard takes long to load: it comes when the screen has been up for a while.
        active: false
        anchors.bottom: climate.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        asynchronous: true
        // Half made it has no style and no sizes yet, and lies over the page.
        visible: status === Loader.Ready

        sourceComponent: Item {
            clip: true
            // Whatever page forgets to lock its field (HMI-2).
            visible: !Restrictions.keyboardLocked

            Keyboard {
                anchors.horizontalCenter: parent.horizontalCenter
                language: Preferences.language
                objectName: "screenKeyboard"
                width: Math.min(parent.width, 1240 * Theme.dp)
            }
        }

        Timer {
            interval: 1500
            running: true

            onTriggered: keyboard.active = true
        }
    }
}
