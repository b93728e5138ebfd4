// Runs every spec in the browser build, under Node, and compares what it prints and says with the release build; then the
// programs of `Tests/Limits`, which must end with the same words in both.
// usage: node run-specs.mjs MODULE.wasm LECTURE FOLDER
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [modulePath, program, folder] = process.argv.slice(2);
const bytes = readFileSync(modulePath);
const module = await WebAssembly.compile(bytes);
const wasi = new Proxy({}, { get: () => () => 52 });
// What it has now and a little more: it should become smaller, and must not grow unseen.
const mostBytes = 4.75 * 1024 * 1024;
const problems = [];

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

async function inBrowser(path, fuel) {
    const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi });
    // The mode that is claimed is the one that runs: 32-bit Embedded Swift here, the 64-bit program there.
    if (exports.lecture_word_bits() !== 32) throw new Error("not the 32-bit module");
    const source = readFileSync(path);
    const name = Buffer.from(path);
    const result = exports.lecture_evaluate(
        place(exports, name), name.length, place(exports, source), source.length, fuel);
    const [printed, next] = readText(exports, result);
    const [said] = readText(exports, next);
    return { printed, said };
}

function onHost(path, fuel) {
    const run = spawnSync(program, ["eval", "--fuel", `${fuel}`, path], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.status !== 0 && run.status !== 1) throw new Error(`${program} eval ended with ${run.status ?? run.signal}`);
    return { printed: run.stdout, said: run.stderr };
}

async function compare(path, fuel) {
    const host = onHost(path, fuel);
    let browser;
    try {
        browser = await inBrowser(path, fuel);
    } catch (error) {
        browser = { printed: "", said: `trapped: ${error.stack}` };
    }
    if (browser.printed === host.printed && browser.said === host.said) return true;
    problems.push(
        `${path}: the browser build gives\n${browser.printed.slice(0, 400)}${browser.said.slice(0, 400)}\n` +
            `the release build gives\n${host.printed.slice(0, 400)}${host.said.slice(0, 400)}`);
    return false;
}

function programs(folder) {
    return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".swift")).sort();
}

let passed = 0;
for (const name of programs(folder)) if (await compare(join(folder, name), 20000)) passed += 1;
const limits = join(dirname(fileURLToPath(import.meta.url)), "..", "Limits");
for (const name of programs(limits)) if (await compare(join(limits, name), 100)) passed += 1;
if (bytes.length > mostBytes) problems.push(`the module has ${bytes.length} bytes, more than ${mostBytes}`);
if (passed === 0) problems.push("nothing ran");
for (const problem of problems) console.log(problem);
console.log(
    `browser: ${passed} programs alike, ${problems.length} problems; the module has ${bytes.length} bytes`);
process.exit(problems.length > 0 ? 1 : 0);
