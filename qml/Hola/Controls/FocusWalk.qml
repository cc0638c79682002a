pragma Singleton

import QtQuick
import Hola.Theme

// Moves the focus as a rotary knob or a keyboard asks: left and right (a turn of the knob) and Tab go along the
// reading order and miss nothing, up and down go to what lies there. What gets the focus is scrolled into sight,
// and what stands between two stops is scrolled through.
// It stays within an open dialog (an item with `trapsFocus`).
QtObject {
    id: walk

    readonly property int most: 500

    // Takes the key if it is one that moves the focus; `from` is where the focus is.
    function turn(from: Item, event: KeyEvent): void {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Backtab:
            event.accepted = step(from, false);
            break;
        case Qt.Key_Right:
        case Qt.Key_Tab:
            event.accepted = step(from, true);
            break;
        case Qt.Key_Up:
            event.accepted = look(from, -1);
            break;
        case Qt.Key_Down:
            event.accepted = look(from, 1);
        }
    }

    // One further, or one back, in reading order.
    function step(from: Item, forward: bool): bool {
        const list = listOf(from);
        const row = list ? inList(list, from, forward) : null;
        if (row)
            return focus(row, forward);
        const all = stops(from, forward).filter(item => !list || listOf(item) !== list);
        if (all.length === 0 || all[0] === from)
            return false;
        const other = listOf(all[0]);
        const next = other ? entry(other, all, forward) : all[0];
        return readOn(from, next, forward) || focus(next, forward);
    }

    // What only stands there to be read is scrolled through before the focus leaves it behind.
    function readOn(from: Item, next: Item, forward: bool): bool {
        const box = flickableOf(from);
        if (!from.visible || !box || box instanceof ListView || !box.interactive)
            return false;
        const left = forward ? box.originY + box.contentHeight - box.contentY - box.height : box.contentY - box.originY;
        const at = next.mapToItem(box, 0, 0, next.width, next.height);
        const near = flickableOf(next) === box && at.bottom > -box.height && at.y < 2 * box.height;
        if (left < 1 || near)
            return false;
        scroll(box, box.contentY + (forward ? 0.8 : -0.8) * box.height);
        return true;
    }

    // To the nearest above (-1) or below (1); where there is none, along the reading order.
    function look(from: Item, way: int): bool {
        const here = area(from);
        const middle = way * (here.y + here.height / 2);
        const distance = item => {
            const there = area(item);
            const along = way > 0 ? there.y - here.bottom : here.y - there.bottom;
            const across = Math.max(0, there.x - here.right, here.x - there.right);
            return Math.max(0, along) + 2 * across;
        };
        const far = stops(from, true).filter(item => {
            const there = area(item);
            return item !== from && way * (there.y + there.height / 2) > middle + here.height / 2 && (seen(item) || flickableOf(item) === flickableOf(from));
        });
        if (far.length === 0)
            return step(from, way > 0);
        const next = far.reduce((best, item) => distance(item) < distance(best) ? item : best);
        return readOn(from, next, way > 0) || focus(next, way > 0);
    }

    function focus(item: Item, forward: bool): bool {
        item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        show(item);
        return true;
    }

    // Everything the focus can go to, beginning after `from`: one round of Qt's own chain.
    function stops(from: Item, forward: bool): list<Item> {
        const trap = trapOf(from);
        const round = [];
        let item = from.nextItemInFocusChain(forward);
        while (item && item !== round[0] && round.length < most) {
            round.push(item);
            item = item.nextItemInFocusChain(forward);
        }
        return round.filter(one => one.width > 0 && one.height > 0 && trapOf(one) === trap);
    }

    // The next row of the same list by its place: Qt's chain knows only the order in which rows were made.
    function inList(list: ListView, from: Item, forward: bool): Item {
        for (let tries = 0; tries < 2; ++tries) {
            const rows = inOrder(list, stops(from, true));
            const next = rows[rows.indexOf(from) + (forward ? 1 : -1)];
            // What driving has locked in steps is not rolled on by the knob either.
            if (next || tries > 0 || !list.interactive)
                return next ?? null;
            if (list.orientation === ListView.Horizontal)
                slide(list, list.contentX + (forward ? 1 : -1) * list.width / 2);
            else
                scroll(list, list.contentY + (forward ? 1 : -1) * list.height / 2);
            list.forceLayout();
        }
        return null;
    }

    // Where one comes into a list: at its end, or in a long one at the first or last row in sight.
    function entry(list: ListView, all: list<Item>, forward: bool): Item {
        const rows = inOrder(list, all);
        const sighted = rows.filter(item => seen(item));
        const from = sighted.length === 0 || rows.length >= list.count ? rows : sighted;
        return from[forward ? 0 : from.length - 1];
    }

    function inOrder(list: ListView, all: list<Item>): list<Item> {
        const place = item => {
            const at = item.mapToItem(list.contentItem, 0, 0);
            return at.y * 1e4 + at.x;
        };
        return all.filter(item => listOf(item) === list).sort((one, other) => place(one) - place(other));
    }

    // Scrolls all that holds the item so far that it is in sight.
    function show(item: Item): void {
        for (let box = flickableOf(item); box; box = flickableOf(box)) {
            const at = item.mapToItem(box.contentItem, 0, 0, item.width, item.height);
            const room = Theme.touchGap;
            if (at.y < box.contentY)
                scroll(box, at.y - room);
            else if (at.bottom > box.contentY + box.height)
                scroll(box, at.bottom + room - box.height);
            if (at.x < box.contentX)
                slide(box, at.x - room);
            else if (at.right > box.contentX + box.width)
                slide(box, at.right + room - box.width);
        }
    }

    function scroll(box: Flickable, y: real): void {
        box.contentY = Math.max(box.originY, Math.min(y, box.originY + Math.max(0, box.contentHeight - box.height)));
    }

    function slide(box: Flickable, x: real): void {
        box.contentX = Math.max(box.originX, Math.min(x, box.originX + Math.max(0, box.contentWidth - box.width)));
    }

    // Whether its middle is not scrolled away.
    function seen(item: Item): bool {
        for (let box = flickableOf(item); box; box = flickableOf(box)) {
            const at = item.mapToItem(box, item.width / 2, item.height / 2);
            if (at.x < 0 || at.y < 0 || at.x > box.width || at.y > box.height)
                return false;
        }
        return true;
    }

    function area(item: Item): rect {
        return item.mapToItem(null, 0, 0, item.width, item.height);
    }

    function flickableOf(item: Item): Flickable {
        for (let box = item.parent; box; box = box.parent)
            if (box instanceof Flickable)
                return box;
        return null;
    }

    function listOf(item: Item): ListView {
        for (let box = item.parent; box; box = box.parent)
            if (box instanceof ListView)
                return box;
        return null;
    }

    function trapOf(item: Item): Item {
        for (let box = item; box; box = box.parent)
            if (box["trapsFocus"] === true)
                return box;
        return null;
    }
}
