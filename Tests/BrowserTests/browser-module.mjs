// The browser build under Node: one instance for each program, as a page that starts anew.
import { readFileSync } from "node:fs";

const wasi = new Proxy({}, { get: () => () => 52 });

export class BrowserModule {
    constructor(bytes, module) {
        this.bytes = bytes;
        this.module = module;
    }

    static async load(path) {
        const bytes = readFileSync(path);
        return new BrowserModule(bytes, await WebAssembly.compile(bytes));
    }

    // What a program prints and what is said of it; `fuel` in millions of steps.
    async evaluate(name, source, fuel) {
        const { exports } = await WebAssembly.instantiate(this.module, { wasi_snapshot_preview1: wasi });
        // The mode that is claimed is the one that runs: 32-bit Embedded Swift here, the 64-bit program there.
        if (exports.lecture_word_bits() !== 32) throw new Error("not the 32-bit module");
        const [nameBytes, sourceBytes] = [Buffer.from(name), Buffer.from(source)];
        const result = exports.lecture_evaluate(
            place(exports, nameBytes), nameBytes.length, place(exports, sourceBytes), sourceBytes.length, fuel);
        const [printed, next] = readText(exports, result);
        const [said] = readText(exports, next);
        return { printed, said };
    }
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
