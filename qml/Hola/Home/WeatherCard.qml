pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The weather where the car is, from the services; without them the reason, never old figures passed off as new.
WidgetCard {
    id: card

    required property string status
    required property string problem
    required property string condition
    required property real celsius
    required property real lowCelsius
    required property real highCelsius
    required property real rainPercent
    required property bool simulated
    required property bool stale
    readonly property bool ready: status === "ready"

    function word(condition: string): string {
        switch (condition) {
        case "clear":
            return qsTr("Clear");
        case "partly_cloudy":
            return qsTr("Partly cloudy");
        case "cloudy":
            return qsTr("Cloudy");
        case "rain":
            return qsTr("Rain");
        case "snow":
            return qsTr("Snow");
        case "fog":
            return qsTr("Fog");
        default:
            return qsTr("Thunderstorm");
        }
    }

    function picture(condition: string): string {
        const names = {
            "clear": "sunny",
            "partly_cloudy": "partly_cloudy_day",
            "cloudy": "cloud",
            "rain": "rainy",
            "snow": "weather_snowy",
            "fog": "foggy"
        };
        return names[condition] ?? "thunderstorm";
    }

    caption: ready && simulated ? [qsTr("Weather"), qsTr("Simulated").toLowerCase()].join(" · ") : qsTr("Weather")
    lineSpacing: 4 * Theme.dp
    iconColor: ready ? Theme.accent : Theme.secondaryText
    iconName: ready ? picture(condition) : status === "waiting" ? "" : "cloud_off"
    text: [caption, ready ? word(condition) : problem, ready ? Units.airTemperature(celsius) : ""].filter(part => part !== "").join(", ")

    KeyText {
        objectName: "weatherFigure"
        text: Units.airTemperature(card.celsius)
        visible: card.ready
        width: parent.width
    }
    WidgetLine {
        color: Theme.text
        text: card.word(card.condition)
        visible: card.ready
        width: parent.width
    }
    WidgetLine {
        color: Theme.secondaryText
        text: [qsTr("%1 to %2", "lowest and highest temperature").arg(Units.degrees(card.lowCelsius)).arg(Units.degrees(card.highCelsius)), isNaN(card.rainPercent) ? "" : qsTr("rain %1", "percentage").arg(Units.percent(card.rainPercent / 100))].filter(part => part !== "").join(" · ")
        visible: card.ready
        width: parent.width
    }
    WidgetLine {
        color: Theme.warning
        text: qsTr("Not renewed for a while")
        visible: card.ready && card.stale
        width: parent.width
    }
    WidgetLine {
        color: Theme.secondaryText
        lines: 4
        objectName: "weatherProblem"
        text: card.problem !== "" ? card.problem : qsTr("Asking the services")
        visible: !card.ready
        width: parent.width
    }
}
