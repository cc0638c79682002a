pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Theme

// How loud media, guidance and the voice are; each for itself.
FocusScope {
    id: view

    // Where "sound on again" goes back to.
    property real kept: 0.3
    readonly property real loud: Preferences.mediaVolume

    implicitHeight: rows.implicitHeight
    implicitWidth: 520 * Theme.dp

    onLoudChanged: if (loud > 0)
        kept = loud
    Component.onCompleted: if (loud > 0)
        kept = loud

    Column {
        id: rows

        spacing: Theme.touchGap

        VolumeRow {
            iconName: view.loud > 0 ? "volume_up" : "volume_off"
            mutes: true
            objectName: "mediaVolume"
            text: qsTr("Media")
            volume: view.loud
            width: view.implicitWidth

            onMuteTapped: Preferences.setMediaVolume(view.loud > 0 ? 0 : view.kept)
            onVolumeAsked: wanted => Preferences.setMediaVolume(wanted)
        }
        VolumeRow {
            iconName: "navigation-fill"
            objectName: "guidanceVolume"
            text: qsTr("Guidance")
            volume: Preferences.guidanceVolume
            width: view.implicitWidth

            onVolumeAsked: wanted => Preferences.setGuidanceVolume(wanted)
        }
        VolumeRow {
            iconName: "mic"
            objectName: "voiceVolume"
            text: qsTr("Voice")
            volume: Preferences.voiceVolume
            width: view.implicitWidth

            onVolumeAsked: wanted => Preferences.setVoiceVolume(wanted)
        }
    }
}
