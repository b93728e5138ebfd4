// Writes the structure that KaTeX gives the formulas of formulas.tsv, for comparison with ours:
//     NODE_PATH=/usr/share/nodejs node katex_structure.js formulas.tsv > katex-structure.txt
// One line a formula: leaves as their text, elements as tag(children). What says the same in several ways is made
// equal on both sides: groups of one, groups in groups, spaces, styles, letters of other alphabets.
// Made with Debian's katex 0.16.4.
const katex = require("katex");
const lines = require("fs").readFileSync(process.argv[2], "utf8").trim().split("\n").slice(1);

function parse(markup) {
    const stack = [{ tag: "math", children: [] }];
    for (const [, close, tag, text] of markup.matchAll(/<(\/?)([a-z]+)[^>]*?\/?>|([^<]+)/g)) {
        const top = stack[stack.length - 1];
        if (text !== undefined) top.children.push(text);
        else if (close) stack.pop();
        else {
            const node = { tag, children: [] };
            top.children.push(node);
            stack.push(node);
        }
    }
    return stack[0];
}

const signs = { "∣": "|", "∥": "‖", "^": "ˆ", "~": "˜", "ˉ": "¯", "\u20d7": "→" };
const rows = new Set(["span", "math", "mrow", "mstyle", "mpadded", "mphantom", "semantics"]);

function leaf(node) {
    const text = node.children.join("").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    return signs[text] || text.replace(/\u00a0/g, " ").normalize("NFKD").trim();
}

function structure(node) {
    if (typeof node === "string" || node.tag === "annotation" || node.tag === "mspace") return [];
    if (["mi", "mo", "mn", "mtext"].includes(node.tag)) {
        const text = leaf(node);
        return text === "" || text === "\u2061" ? [] : [text];
    }
    const isRow = rows.has(node.tag);
    const inner = node.children.map(structure);
    if (isRow) return inner.flat();
    if (node.tag === "msqrt" || node.tag === "mtd") return [node.tag + "‹" + inner.flat().join(" ") + "›"];
    if (node.tag === "mtable" || node.tag === "mtr") return [node.tag + "‹" + inner.flat().join(" ") + "›"];
    const children = inner.map((parts) => (parts.length === 1 ? parts[0] : "‹" + parts.join(" ") + "›"));
    return [node.tag + "‹" + children.join(" ") + "›"];
}

for (const line of lines) {
    const [, kind, latex] = line.split("\t");
    const markup = katex.renderToString(latex, { output: "mathml", displayMode: kind === "block", strict: false });
    const math = markup.replace(/<mspace[^>]*>(<\/mspace>)?/g, "").replace(/<annotation.*<\/annotation>/s, "");
    console.log(structure(parse(math)).join(" "));
}
