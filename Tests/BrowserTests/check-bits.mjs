// The bits of the engine against the recorded tables, in cells: in the release build on each instruction set that this
// machine has, and in the browser build. (The unit tests compare the same table natively, on each of them and on two threads.)
// usage: node check-bits.mjs MODULE.wasm LECTURE
// `RECORD_GOLDEN=1` writes what the release build prints of the programs here anew, and still fails that run.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { BrowserModule } from "./browser-module.mjs";

const [modulePath, program] = process.argv.slice(2);
const browser = await BrowserModule.load(modulePath);
const fuel = 20000;
const instructionSets = ["portable", "avx2", "avx512"];
const problems = [];

// The table's own source and that of the operations, as one program for cells.
function goldenRows() {
    const files = ["Sources/Tensors/Gradients/DifferentiableOperation.swift", "Tests/TensorsTests/Tensor/GoldenRows.swift"];
    const texts = files.map((file) => readFileSync(file, "utf8").replace(/^import .*$/gm, ""));
    return ["import LectureKit", ...texts, 'for row in GoldenRows.all() { print("\\(row.name) = \\(row.hash)") }', ""]
        .join("\n");
}

const tables = [
    { name: "golden rows", source: goldenRows(), recorded: "Tests/TensorsTests/Data/golden-bits.txt", rows: 600 },
    {
        name: "bits.swift", source: readFileSync("Tests/BrowserTests/Programs/bits.swift", "utf8"),
        recorded: "Tests/BrowserTests/Programs/bits.txt", rows: 150,
    },
];

function onHost(source, instructions) {
    const run = spawnSync(
        program, ["eval", "--fuel", `${fuel}`, "--instructions", instructions, "-"],
        { input: source, encoding: "utf8", maxBuffer: 1 << 28 });
    return { printed: run.stdout, said: run.stderr };
}

// What this machine has, by what the system says of it and not by what the program says.
function has(instructions) {
    if (instructions === "portable") return true;
    const info = existsSync("/proc/cpuinfo") ? readFileSync("/proc/cpuinfo", "utf8") : "";
    const flags = (/^flags\s*:(.*)$/m.exec(info)?.[1] ?? "").trim().split(" ");
    const needed = instructions === "avx2" ? ["avx2"] : ["avx512f", "avx512dq", "avx512vl", "avx512bw"];
    return needed.every((flag) => flags.includes(flag));
}

function differences(printed, recorded) {
    const [got, wanted] = [printed.split("\n"), recorded.split("\n")];
    const length = Math.max(got.length, wanted.length);
    return Array.from({ length }, (_, row) => row).filter((row) => got[row] !== wanted[row])
        .map((row) => `got ${got[row]}, recorded ${wanted[row]}`);
}

function compare(way, table, { printed, said }) {
    const recorded = existsSync(table.recorded) ? readFileSync(table.recorded, "utf8") : "";
    const found = differences(printed, recorded);
    if (said !== "") found.push(said.slice(0, 400));
    if (printed.split("\n").length <= table.rows) found.push(`only ${printed.split("\n").length} rows`);
    if (found.length > 0) problems.push(`${table.name}, ${way}: ${found.length} rows differ\n${found.slice(0, 5).join("\n")}`);
    // One bit more in the table must be seen, or all of this says nothing.
    const last = recorded.length - 2;
    const damaged = recorded.slice(0, last) + (recorded[last] === "0" ? "1" : "0") + recorded.slice(last + 1);
    if (differences(printed, damaged).length <= found.length - (said !== "" ? 1 : 0) && found.length === 0)
        problems.push(`${table.name}: a damaged table is not noticed`);
}

const ways = [];
for (const table of tables) {
    if (process.env.RECORD_GOLDEN !== undefined && table.name === "bits.swift") {
        writeFileSync(table.recorded, onHost(table.source, "portable").printed);
        problems.push("recorded anew");
    }
    for (const instructions of instructionSets) {
        const result = onHost(table.source, instructions);
        if (has(instructions)) {
            compare(instructions, table, result);
            ways.push(instructions);
        } else if (!result.said.includes("--instructions")) {
            problems.push(`${instructions}: this machine lacks it, and the program does not say so`);
        }
    }
    compare("wasm", table, await browser.evaluate("bits", table.source, fuel));
    ways.push("wasm");
}
for (const problem of problems) console.log(problem);
console.log(`bits: ${tables.length} tables in cells on ${[...new Set(ways)].join(", ")}; ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
