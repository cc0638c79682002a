import QtQuick
import Hola.Theme

// A surface that holds one subject.
Rectangle {
    color: Theme.surface
    radius: Theme.radiusCard
}
