#!/usr/bin/env python3
"""Compares every `import` under Sources and Tests with the targets that Package.swift declares.

The compiler's own check lets transitive imports pass; here a file may import only what its target names, and a core
target nothing but core targets.
"""
import json
import pathlib
import re
import subprocess
import sys

HOST_SYSTEM = {"Foundation", "FoundationXML", "FoundationEssentials", "Glibc", "Darwin", "Testing", "Dispatch", "Synchronization"}
HOST_TARGETS = {"LectureKit", "MarkdownReader", "SpecRunner", "LectureCommands", "lecture", "Benchmarks"}
IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:public\s+|internal\s+|private\s+)?import\s+(?:struct\s+|class\s+|func\s+|enum\s+)?(\w+)[ \t]*(?://.*)?$", re.M)


def main() -> int:
    description = json.loads(subprocess.run(
        ["swift", "package", "describe", "--type", "json"], check=True, capture_output=True, text=True).stdout)
    mistakes = []
    checked = 0
    for target in description["targets"]:
        if target["module_type"] != "SwiftTarget":
            continue
        name = target["name"]
        allowed = set(target.get("target_dependencies", []))
        if name in HOST_TARGETS or target["type"] == "test":
            allowed |= HOST_SYSTEM
        else:
            mistakes += [
                f"Package.swift: the core target {name} names {other}, which the browser does not have"
                for other in sorted(allowed & HOST_TARGETS)]
        for source in target["sources"]:
            path = pathlib.Path(target["path"]) / source
            checked += 1
            for module in IMPORT.findall(path.read_text()):
                if module not in allowed:
                    mistakes.append(f"{path}: imports {module}, which target {name} does not name")
    for folder in sorted(pathlib.Path("Sources").iterdir()):
        if folder.name not in {target["name"] for target in description["targets"]} | {"Browser", "CBrowserShim"}:
            mistakes.append(f"{folder}: no target of Package.swift lives here")
    print("\n".join(mistakes) or f"imports: {checked} files follow Package.swift")
    return 1 if mistakes or not checked else 0


sys.exit(main())
