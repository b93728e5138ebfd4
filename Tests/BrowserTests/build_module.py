#!/usr/bin/env python3
"""Builds the core for the browser: Embedded Swift on wasm32, one module without imports but its memory and WASI's names.

    build_module.py FOLDER          writes FOLDER/lecture.wasm
    build_module.py FOLDER TARGET   compiles up to one target, as a quick check of what Embedded Swift admits

Each target of Package.swift below `Browser` becomes a Swift module and nothing else; the machine's code of all of them is made
once, with `Browser`. (Built by the package manager, each module repeats the code of every module below it: four times as long.)
What is newer than its sources is kept."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys

TRIPLE = "wasm32-unknown-none-wasm"
ROOTS = ["Interpreter", "Runner", "Rendering", "CBrowserShim"]
EXPORTS = ["lecture_allocate", "lecture_free", "lecture_evaluate", "lecture_word_bits"]
STACK_BYTES = 4 * 1024 * 1024
SYSTEM_HEADERS = ["-isystem", "/usr/include/wasm32-wasi", "-D__wasi__=1"]


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def is_older(product, sources):
    return not product.exists() or product.stat().st_mtime < max(source.stat().st_mtime for source in sources)


class Build:
    def __init__(self, folder):
        self.folder = folder
        self.compiler = shutil.which("swiftc")
        self.toolchain = pathlib.Path(self.compiler).resolve().parent.parent
        # In a scratch folder of its own, so that it does not wait for the build that goes on beside it.
        description = json.loads(subprocess.run(
            ["swift", "package", "--scratch-path", folder / "package", "dump-package"],
            check=True, capture_output=True, text=True).stdout)
        self.targets = {target["name"]: target for target in description["targets"]}
        # It serves the browser alone, so the package does not list it.
        self.targets["CBrowserShim"] = {"dependencies": [], "settings": []}
        (folder / "modules").mkdir(parents=True, exist_ok=True)

    def below(self, name):
        """What a target names, and what that names, each after what it needs."""
        order = []
        for dependency in self.targets[name]["dependencies"]:
            for further in self.below(dependency["byName"][0]):
                if further not in order:
                    order.append(further)
        return order + [name]

    def sources(self, name, pattern):
        return sorted(pathlib.Path("Sources", name).rglob(pattern))

    def inputs(self, name):
        """All that a target is made of; the folders too, whose dates tell that a file is gone."""
        folder = pathlib.Path("Sources", name)
        return [folder, *folder.rglob("*")]

    def is_c(self, name):
        return not self.sources(name, "*.swift")

    def c_objects(self, name):
        """Compiles a C target with the flags that Package.swift gives it, and writes the map that Swift imports it by."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        headers = (pathlib.Path("Sources") / name / "include").resolve()
        (folder / "module.modulemap").write_text(f'module {name} {{\n    umbrella "{headers}"\n    export *\n}}\n')
        flags = [flag for setting in self.targets[name]["settings"] for flag in setting["kind"]["unsafeFlags"]["_0"]]
        objects = []
        for source in self.sources(name, "*.c"):
            product = folder / (source.stem + ".o")
            if is_older(product, self.inputs(name)):
                run(self.toolchain / "bin" / "clang", f"--target={TRIPLE}", "-O2", *flags, *SYSTEM_HEADERS, "-I", headers,
                    "-c", source, "-o", product)
            objects.append(product)
        return objects

    def flags(self):
        maps = [f"-fmodule-map-file={self.folder / name / 'module.modulemap'}" for name in self.targets
                if (self.folder / name / "module.modulemap").exists()]
        flags = ["-target", TRIPLE, "-swift-version", "6", "-package-name", "lecture", "-parse-as-library", "-wmo",
                 "-Xfrontend", "-disable-stack-protector", "-I", self.folder / "modules",
                 "-module-cache-path", self.folder / "cache"]
        for feature in ["Embedded", "Extern", "DeferredCodeGen"]:
            flags += ["-enable-experimental-feature", feature]
        for flag in SYSTEM_HEADERS + maps:
            flags += ["-Xcc", flag]
        return flags

    def swift_module(self, name):
        product = self.folder / "modules" / (name + ".swiftmodule")
        needed = self.inputs(name)
        for other in self.below(name)[:-1]:
            needed += self.inputs(other) if self.is_c(other) else [self.folder / "modules" / (other + ".swiftmodule")]
        if is_older(product, needed):
            print("module", name, flush=True)
            run(self.compiler, *self.flags(), "-Onone", "-emit-module", "-module-name", name, "-emit-module-path", product,
                *self.sources(name, "*.swift"))
        return product

    def program(self, modules, objects):
        product = self.folder / "Browser.o"
        if is_older(product, self.inputs("Browser") + modules):
            print("object Browser", flush=True)
            run(self.compiler, *self.flags(), "-Osize", "-c", "-module-name", "Browser", "-o", product,
                *self.sources("Browser", "*.swift"))
        linked = self.folder / "Browser.wasm"
        tables = self.toolchain / "lib/swift/embedded" / TRIPLE / "libswiftUnicodeDataTables.a"
        support = sorted(pathlib.Path("/usr/lib").glob("llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a"))
        run(self.toolchain / "bin" / "wasm-ld", product, *objects, "-L/usr/lib/wasm32-wasi", "-lc", "-lm", support[0], tables,
            "--no-entry", *["--export=" + name for name in EXPORTS], "--gc-sections", "--strip-all", "--stack-first",
            "-z", f"stack-size={STACK_BYTES}", "-o", linked)
        whole, unfinished = self.folder / "lecture.wasm", self.folder / "unfinished.wasm"
        if is_older(whole, [linked]):
            run("wasm-opt", "--merge-similar-functions", "-Oz", "--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int",
                "--enable-mutable-globals", linked, "-o", unfinished)
            os.replace(unfinished, whole)

    def build(self, last):
        order = []
        for root in [last] if last else ROOTS:
            order += [name for name in self.below(root) if name not in order]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            objects = sum(pool.map(self.c_objects, filter(self.is_c, order)), [])
        modules = [self.swift_module(name) for name in order if not self.is_c(name)]
        if not last:
            self.program(modules, objects)


def main():
    build = Build(pathlib.Path(sys.argv[1]))
    try:
        build.build(sys.argv[2] if len(sys.argv) > 2 else None)
    except subprocess.CalledProcessError as failure:
        return failure.returncode or 1
    return 0


sys.exit(main())
