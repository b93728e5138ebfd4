// Runs every spec in the browser build, under Node, and compares what it prints and says with the release build; then the
// programs of `Tests/Limits`, which must end with the same words in both.
// usage: node run-specs.mjs MODULE.wasm LECTURE FOLDER
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BrowserModule } from "./browser-module.mjs";

const [modulePath, program, folder] = process.argv.slice(2);
const browserModule = await BrowserModule.load(modulePath);
// What it has now and a little more: it should become smaller, and must not grow unseen.
const mostBytes = 5.75 * 1024 * 1024;
const problems = [];

function onHost(path, fuel) {
    const run = spawnSync(program, ["eval", "--fuel", `${fuel}`, path], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.status !== 0 && run.status !== 1) throw new Error(`${program} eval ended with ${run.status ?? run.signal}`);
    return { printed: run.stdout, said: run.stderr };
}

async function compare(path, fuel) {
    const host = onHost(path, fuel);
    let browser;
    try {
        browser = await browserModule.evaluate(path, readFileSync(path), fuel);
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
if (browserModule.bytes.length > mostBytes) problems.push(`the module has ${browserModule.bytes.length} bytes, more than ${mostBytes}`);
if (passed === 0) problems.push("nothing ran");
for (const problem of problems) console.log(problem);
console.log(
    `browser: ${passed} programs alike, ${problems.length} problems; the module has ${browserModule.bytes.length} bytes`);
process.exit(problems.length > 0 ? 1 : 0);
