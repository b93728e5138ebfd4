// Runs every spec in the browser build, under Node, and compares what it prints and says with the release build.
// usage: node run-specs.mjs MODULE.wasm LECTURE FOLDER
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [modulePath, program, folder] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(modulePath));
const wasi = new Proxy({}, { get: () => () => 52 });

async function instance() {
    const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi });
    return exports;
}

function place(exports, bytes) {
    const pointer = exports.lecture_allocate(bytes.length);
    new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
    return pointer;
}

// [u32 length of what was printed][that][u32 length of what was said][that]
function readText(exports, pointer) {
    const length = new DataView(exports.memory.buffer).getUint32(pointer, true);
    const text = Buffer.from(exports.memory.buffer.slice(pointer + 4, pointer + 4 + length)).toString("utf8");
    return [text, pointer + 4 + length];
}

async function evaluate(path) {
    const exports = await instance();
    const source = readFileSync(path);
    const name = Buffer.from(path);
    const result = exports.lecture_evaluate(place(exports, name), name.length, place(exports, source), source.length);
    const [printed, next] = readText(exports, result);
    const [said] = readText(exports, next);
    return { printed, said };
}

const specs = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".swift")).sort();
let failed = 0;
for (const name of specs) {
    const path = join(folder, name);
    const host = spawnSync(program, ["eval", path], { encoding: "utf8", maxBuffer: 1 << 28 });
    let browser;
    try {
        browser = await evaluate(path);
    } catch (error) {
        browser = { printed: "", said: `trapped: ${error}` };
    }
    if (browser.printed !== host.stdout || browser.said !== host.stderr) {
        failed += 1;
        console.log(`${name}: the browser build printed`);
        console.log(browser.printed.slice(0, 400) + browser.said.slice(0, 400));
        console.log(`the release build printed\n${host.stdout.slice(0, 400)}${host.stderr.slice(0, 400)}`);
    }
}
console.log(`browser: ${specs.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || specs.length === 0 ? 1 : 0);
