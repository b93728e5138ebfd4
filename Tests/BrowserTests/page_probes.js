// What check_pages.py asks of an opened page; each probe answers with a list of findings in words.
globalThis.probes = (() => {
    const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const short = (text) => JSON.stringify(text.trim().replace(/\s+/g, " ").slice(0, 40));

    const everything = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    const common = (a, b) => ({
        left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
    });

    // What the scrollers and clips around an element let through; `known` holds those already asked for.
    function opening(element, known) {
        if (!element || element === document.body) return everything;
        if (!known.has(element)) {
            const outer = opening(element.parentElement, known);
            const clips = getComputedStyle(element).overflow !== "visible";
            known.set(element, clips ? common(outer, element.getBoundingClientRect()) : outer);
        }
        return known.get(element);
    }

    // Boxes of all runs of text outside formulas, shrunk to about the height of their letters.
    function textBoxes() {
        const boxes = [];
        const openings = new Map();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            const element = node.parentElement;
            if (!node.data.trim() || element.closest("math, script, style, sup, sub, title, desc") || !shown(element)) {
                continue;
            }
            // The box of a slanted label is far larger than its letters.
            if (element.ownerSVGElement && Math.abs(element.getScreenCTM().b) > 0.01) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const rect of range.getClientRects()) {
                const inset = rect.height * 0.28;
                const box = common(
                    { left: rect.left + 1, right: rect.right - 1, top: rect.top + inset, bottom: rect.bottom - inset },
                    opening(element, openings));
                if (box.right > box.left && box.bottom > box.top) boxes.push({ ...box, node });
            }
        }
        return boxes;
    }

    function sidewaysScroll() {
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (over <= 0) return [];
        const culprits = [...document.querySelectorAll("main *")]
            .filter((e) => shown(e) && !e.closest(".scroller, .inline") && e.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 3).map((e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}">`);
        return [`scrolls sideways by ${over} px: ${culprits.join(", ")}`];
    }

    function overlaps() {
        const boxes = textBoxes().sort((a, b) => a.top - b.top);
        const found = [];
        for (let i = 0; i < boxes.length; i++) {
            for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
                const [a, b] = [boxes[i], boxes[j]];
                if (a.node === b.node) continue;
                const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (width > 1.5 && height > 1.5) {
                    found.push(`${short(a.node.data)} and ${short(b.node.data)} overlap`);
                }
            }
        }
        return found.slice(0, 10);
    }

    function smallText() {
        const found = [];
        for (const element of document.querySelectorAll("svg text")) {
            if (!shown(element)) continue;
            const matrix = element.getScreenCTM();
            const size = parseFloat(getComputedStyle(element).fontSize) * Math.hypot(matrix.a, matrix.b);
            if (size < 10.9 && size > 0) found.push(`${short(element.textContent)} is ${size.toFixed(1)} px high`);
        }
        return found.slice(0, 5);
    }

    function emptyFormulas() {
        return [...document.querySelectorAll("math")].filter((math) => {
            const box = math.getBoundingClientRect();
            return shown(math) && (box.width < 2 || box.height < 2);
        }).map((math) => `the formula ${short(math.getAttribute("alttext") ?? math.textContent)} has no size`);
    }

    // A page of formulas has one below each of its headings of the second level.
    function missingFormulas() {
        return [...document.querySelectorAll("h3, h2")].filter((heading) => {
            const next = heading.nextElementSibling;
            return heading.textContent.startsWith("Formula") && !next?.querySelector("math");
        }).map((heading) => `${short(heading.textContent)} is missing`);
    }

    // Formulas that reach below the box which scrolls them sideways: they would be cut, or scroll up and down as well.
    function cutFormulas() {
        return [...document.querySelectorAll(".formula > .scroller, .steps .scroller")]
            .filter((box) => shown(box) && box.scrollHeight > box.clientHeight)
            .map((box) => `${short(box.innerText)} is cut by ${box.scrollHeight - box.clientHeight} px`);
    }

    // Words of a drawing that lie outside of it.
    function cutDrawings() {
        const found = [];
        for (const drawing of document.querySelectorAll("svg")) {
            const frame = drawing.getBoundingClientRect();
            for (const text of drawing.querySelectorAll("text")) {
                const box = text.getBoundingClientRect();
                if (!shown(text) || box.width === 0) continue;
                const out = Math.max(frame.left - box.left, box.right - frame.right, box.bottom - frame.bottom,
                    frame.top - box.top);
                if (out > 2.5) found.push(`${short(text.textContent)} is cut by ${out.toFixed(0)} px`);
            }
        }
        return found.slice(0, 5);
    }

    // Paper cannot scroll: whatever is wider than its box is lost.
    function cutInPrint() {
        return [...document.querySelectorAll("main *")]
            .filter((e) => shown(e) && !e.closest("svg, math") && e.getBoundingClientRect().right > innerWidth + 2)
            .slice(0, 5).map((e) => `<${e.localName} class="${e.getAttribute("class") ?? ""}"> runs off the paper`);
    }

    // From the height of the print layout: a sheet holds about 970 px, and blocks that are kept whole waste some.
    function expectedSheets() {
        const sheets = document.documentElement.scrollHeight / 970;
        return [Math.max(1, Math.floor(sheets * 0.9)), Math.ceil(sheets * 1.6) + 1];
    }

    function openAll() {
        for (const details of document.querySelectorAll("details")) details.open = true;
    }

    const previewIsOpen = (name) => document.getElementById(name)?.matches(":popover-open") ?? false;

    function preview(name) {
        const box = document.getElementById(name).getBoundingClientRect();
        const found = [];
        if (box.width < 20 || box.height < 10) found.push(`${name} is empty`);
        if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) {
            found.push(`${name} leaves the window`);
        }
        return found;
    }

    let seen = [];
    function startStops() {
        seen = [];
        document.activeElement?.blur();
    }

    // Notes where the focus is; false once it has left the page or come round.
    function noteStop() {
        const element = document.activeElement;
        if (!element || element === document.body || seen.some((stop) => stop.element === element)) return false;
        const style = getComputedStyle(element);
        const visible = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const box = element.getBoundingClientRect();
        seen.push({ element, visible: visible && box.width > 0 && box.right > 0 });
        return true;
    }

    function stops() {
        const found = [];
        for (let i = 0; i < seen.length; i++) {
            const name = `<${seen[i].element.localName}> ${short(seen[i].element.textContent)}`;
            if (!seen[i].visible) found.push(`the focus on ${name} cannot be seen`);
            if (i === 0) continue;
            const order = seen[i - 1].element.compareDocumentPosition(seen[i].element);
            if (!(order & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(`the focus jumps back to ${name}`);
        }
        if (seen.length === 0) found.push("no tab stop at all: the skip link is missing");
        return found.slice(0, 5);
    }

    return {
        sidewaysScroll, overlaps, smallText, emptyFormulas, missingFormulas, cutDrawings, cutFormulas, cutInPrint, expectedSheets,
        openAll, previewIsOpen, preview, startStops, noteStop, stops,
    };
})();
