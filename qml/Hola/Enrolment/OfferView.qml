pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// Home's card while this car has no main user, or a document waits: begin, go on, or put it away.
ListRow {
    id: view

    signal opened(string name, string detail)

    detail: Enrolment.offer === "documents" ? qsTr("A document has a new version") : Enrolment.offer === "unfinished" ? qsTr("A few steps are left") : qsTr("Opens the online services")
    iconColor: Theme.accent
    iconName: "directions_car"
    objectName: "enrolmentOffer"
    radius: Theme.radiusCard
    rightPadding: 12 * Theme.dp
    text: Enrolment.offer === "documents" ? qsTr("Read and accept") : qsTr("Set up your car")
    textLines: 2

    onActivated: view.opened("enrolment", "")

    IconButton {
        fill: Theme.transparent
        iconName: "close"
        objectName: "dismissOffer"
        text: qsTr("Do not ask again")

        onActivated: Enrolment.dismiss()
    }
}
