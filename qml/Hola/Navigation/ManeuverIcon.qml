import QtQuick
import Hola.Controls
import Hola.Theme

// The arrow for a maneuver type of `maps.protocol.Maneuver` or a direction of a lane (OpenStreetMap turn:lanes).
Icon {
    id: icon

    required property string kind
    readonly property var names: ({
            "continue": "straight",
            "destination": "sports_score",
            "destination_left": "sports_score",
            "destination_right": "sports_score",
            "exit_left": "ramp_left",
            "exit_right": "ramp_right",
            "ferry": "directions_boat",
            "left": "turn_left",
            "merge": "merge",
            "merge_to_left": "turn_slight_left",
            "merge_to_right": "turn_slight_right",
            "ramp_left": "ramp_left",
            "ramp_right": "ramp_right",
            "reverse": "u_turn_left",
            "right": "turn_right",
            "roundabout_enter": "roundabout_right",
            "roundabout_exit": "roundabout_right",
            "sharp_left": "turn_sharp_left",
            "sharp_right": "turn_sharp_right",
            "slight_left": "turn_slight_left",
            "slight_right": "turn_slight_right",
            "uturn": "u_turn_left",
            "way_point": "flag"
        })

    color: Theme.text
    name: names[kind] ?? "straight"
}
