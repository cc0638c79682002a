import QtQuick
import QtQuick.Templates as T
import Hola.Backend
import Hola.Controls

// Finds the knob's place again when the driving lock takes what had the focus: on what stands in its stead (HMI-5).
// Who types without the knob sees no ring, and no key meant for the line presses anything: the knob's next turn goes
// on from `lost`.
Item {
    id: keeper

    readonly property Item holder: Window.activeFocusItem
    readonly property int reason: (holder as T.Control)?.focusReason ?? (holder as T.TextField)?.focusReason ?? Qt.OtherFocusReason
    property Item lost: null
    property Item before: null
    property Item last: null
    // The focus was last moved by the knob, not by a touch.
    property bool byKnob: false

    // Once all is locked, and what stands in for it is there.
    function settle(): void {
        lost = Restrictions.driving && before && !before.enabled ? before : null;
        if (!lost || !byKnob)
            return;
        // Within what Qt let the focus fall back to: the page, or what lies over it.
        const next = FocusWalk.stops(lost, true).find(item => within(item, holder));
        if (next)
            FocusWalk.focus(next, true);
    }

    function within(item: Item, scope: Item): bool {
        for (let box = item; box; box = box.parent)
            if (box === scope)
                return true;
        return false;
    }

    onHolderChanged: {
        lost = null;
        before = last;
        last = holder;
        Qt.callLater(settle);
    }
    onReasonChanged: {
        if ([Qt.TabFocusReason, Qt.BacktabFocusReason].includes(reason))
            byKnob = true;
        else if (reason === Qt.MouseFocusReason)
            byKnob = false;
    }
}
