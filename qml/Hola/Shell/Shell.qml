pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Theme

// The frame around all features: rail, status line, climate bar, notices, voice overlay and keyboard.
FocusScope {
    id: shell

    property string current: "home"
    property date now: new Date()
    readonly property Item currentView: pages.currentView

    // Shows a page; `detail` is what it is to do there, as ``search``.
    function show(name: string, detail: string): void {
        current = name;
        pages.hand(name, detail);
    }

    focus: true

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

        onActivated: shell.show(shell.current === "notices" ? "home" : "notices", "")
    }
    NoticeBoard {
        id: notices

        // Beside the next maneuver, never over it (HMI-4).
        readonly property bool besideGuidance: shell.current === "navigation" && Navigation.guiding

        anchors.top: parent.top
        anchors.topMargin: 16 * Theme.dp
        iconName: Notices.shownIcon
        key: Notices.shownKey
        text: Notices.shownText
        title: Notices.shownTitle
        urgency: Notices.shownUrgency
        visible: shell.current !== "notices" || failure !== ""
        width: Math.min((besideGuidance ? 620 : 760) * Theme.dp, pages.width - 2 * Theme.margin)
        x: besideGuidance ? shell.width - width - 24 * Theme.dp : pages.x + (pages.width - width) / 2

        onDismissed: key => Notices.dismiss(key)
    }
    Connections {
        function onFailed(code: string, message: string) {
            notices.fail(message);
        }

        target: Notices
    }
    Connections {
        function onPageRequested(page: string) {
            shell.show(page, "");
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

        onChosen: page => shell.show(page, "")
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
        onFanTapped: Vehicle.nextFan()
        onSeatHeatingTapped: zone => Vehicle.nextSeatHeating(zone)
        onTemperatureStepped: (zone, steps) => Vehicle.stepTemperature(zone, steps)
        onVoiceTapped: Assistant.press()
        onVolumeTapped: loudness.toggle()
    }
    VolumeCard {
        id: loudness

        anchors.bottom: climate.top
        // Leaves the map's credit in sight.
        anchors.bottomMargin: 40 * Theme.dp
        objectName: "volumeCard"
        volume: Preferences.mediaVolume
        // Beside the arrival time of a guidance.
        x: Math.max(climate.volumeMiddle - width / 2, 704 * Theme.dp)

        onVolumeAsked: wanted => Preferences.setMediaVolume(wanted)
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
