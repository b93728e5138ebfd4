#!/usr/bin/env python3
"""The library's rows against the native functions of the same names: for each row that `lecture reference` prints, from
the table the checker reads, a Swift function with the row's own signature that does nothing but call the native one, with
all arguments and once more with those alone that have no default. The real compiler must take them all.

    bind-builtins.py LECTURE_PROGRAM MODULES UNBOUND [FOLDER_TO_KEEP_THE_SWIFT_IN]

MODULES is the build folder that holds LectureKit. UNBOUND lists the rows that cannot be bound, each with the reason; it can
only shrink: a row of it that binds is a mistake too."""
import pathlib
import re
import subprocess
import sys
import tempfile

MODIFIERS = ("mutating", "static", "class", "override", "final", "convenience", "required", "prefix", "postfix", "infix",
             "nonmutating", "indirect", "lazy", "weak", "unowned", "private(set)")


class Row:
    """One line of the reference: the owner of a member, its signature and on which of the owner's instances it is found."""

    def __init__(self, topic, path, signature, condition):
        self.topic, self.signature, self.condition = topic, signature, condition
        words = re.sub(r"^(@\w+(\([^)]*\))? )+", "", signature)
        self.modifiers = set()
        while words.split(" ")[0] in MODIFIERS and words.split(" ")[1:2] != ["let"]:
            if words.startswith("class ") and not re.match(r"class (func|var|subscript)\b", words):
                break
            self.modifiers.add(words.split(" ")[0])
            words = words.split(" ", 1)[1]
        self.words = words
        self.kind = re.match(r"\w+", words).group(0)
        rest = words[len(self.kind):].strip()
        if self.kind in ("init", "subscript"):
            name = self.kind
        elif self.kind == "func":
            name = re.match(r"\w+|[^\s\w(]+", rest).group(0)
        else:
            name = re.match(r"[`\w]+", rest).group(0)
        self.name = name
        self.owner = path[:-len(name) - 1] if path and path.endswith("." + name) else ""

    @property
    def label(self):
        return " ".join(filter(None, [self.owner and self.owner + ":", self.signature, self.condition]))

    def is_type(self):
        return self.kind in ("struct", "enum", "class", "protocol", "typealias", "associatedtype")


def read(text):
    rows, topic = [], ""
    for line in text.split("\n"):
        if line and not line.startswith(" "):
            topic = line
        elif re.match(r"  \S", line):
            member = re.match(r"  (\S+)  (\S.*)$", line)
            path, rest = member.groups() if member else ("", line.strip())
            signature, _, condition = rest.partition("  ")
            rows.append(Row(topic, path, signature.strip(), condition.strip()))
    return rows


def closing(text, at):
    """Where the bracket that opens at `at` closes."""
    depth, quoted = 0, False
    for index in range(at, len(text)):
        character = text[index]
        if character == '"' and text[index - 1] != "\\":
            quoted = not quoted
        elif not quoted and character in "([{<":
            depth += 1
        elif not quoted and character in ")]}" or not quoted and character == ">" and text[index - 1] != "-":
            depth -= 1
            if depth == 0:
                return index
    raise ValueError(text)


def parts(text, separator=","):
    """The pieces between separators that stand outside of all brackets and texts."""
    found, depth, quoted, start = [], 0, False, 0
    for index, character in enumerate(text):
        if character == '"' and text[index - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif character in "([{<" and not (character == "<" and text[index - 1:index + 2] in ("..<",)):
            depth += 1
        elif character in ")]}" or character == ">" and text[index - 1] != "-":
            depth -= 1
        elif character == separator and depth == 0:
            found.append(text[start:index])
            start = index + 1
    return [piece.strip() for piece in found + [text[start:]] if piece.strip()]


class Parameter:
    def __init__(self, text, number, in_subscript=False):
        text = re.sub(r"^(@\w+ )+", "", text)  # A builder's mark; what is passed on is a closure already.
        names, _, rest = text.partition(":")
        labels = names.split()
        self.name = f"a{number}"
        self.label = labels[0] if labels[0] != "_" and not (in_subscript and len(labels) == 1) else ""
        pieces = parts(rest, "=")
        self.type = pieces[0] if len(pieces) == 1 else rest[:rest.index(" = ")].strip()
        self.default = "" if len(pieces) == 1 else rest[rest.index(" = ") + 3:].strip()
        self.is_variadic = self.type.endswith("...")

    def declared(self, with_default):
        type = self.type[:-3] if self.is_variadic else self.type
        return f"_ {self.name}: {type}" + (f" = {self.default}" if with_default and self.default else "")

    def passed(self):
        value = self.name
        if self.type.startswith("inout "):
            value = "&" + value
        elif "@autoclosure" in self.type:
            value += "()"
        return (f"{self.label}: " if self.label else "") + (f"{value}, {value}" if self.is_variadic else value)


def bound(row, number, classes):
    """The Swift functions that bind a row."""
    if row.is_type():
        return bound_type(row, number)
    if row.kind in ("var", "let"):
        lines = bound_property(row, number)
    elif row.kind == "case":
        lines = bound_case(row, number)
    else:
        lines = bound_call(row, number, classes)
    if not row.owner:
        return lines
    if "." in row.owner:
        # In an extension of a nested type its neighbours go by their full names.
        outer, inner = row.owner.rsplit(".", 1)
        lines = [re.sub(rf"(?<![.\w]){inner}\b", row.owner, line) for line in lines]
    return [f"extension {row.owner} {row.condition} {{".replace("  ", " ")] + ["    " + line for line in lines] + ["}"]


def bound_type(row, number):
    # Generic types have conformances under conditions; their members are bound each by itself.
    name = re.match(r"\w+ ([\w.]+)", row.words).group(1)
    _, _, inherited = row.words.partition(": ")
    supers = [one for one in parts(inherited.split(" where ")[0]) if re.fullmatch(r"[\w.]+", one)]
    raw = row.kind == "enum" and supers and supers[0] in ("Int", "String")
    if raw:
        supers = supers[1:] + ["RawRepresentable"]
    if row.kind in ("typealias", "associatedtype"):
        return [] if row.owner or row.kind == "associatedtype" else [f"typealias Row{number} = {name}"]
    if "<" in row.words.split(":")[0] and row.kind != "protocol":
        return [f"extension {name} {{ func row{number}() {{}} }}"]
    if row.kind == "protocol":
        head = f"func row{number}<Row: {name}>(_ row: Row.Type)"
        return [head + " { " + "; ".join(f"need{number}{at}(row)" for at in range(len(supers))) + " }"] + [
            f"func need{number}{at}<Row: {one}>(_ row: Row.Type) {{}}" for at, one in enumerate(supers)]
    full = f"{row.owner}.{name}" if row.owner else name
    needs = f"<Row: {' & '.join(supers)}>" if supers else "<Row>"
    return [f"func need{number}{needs}(_ row: Row.Type) {{}}", f"func row{number}() {{ need{number}({full}.self) }}"]


def place(row):
    return "Self" if row.owner and "static" in row.modifiers | ({"static"} if "class" in row.modifiers else set()) else "self"


def prefix(row, *, changes=False):
    if not row.owner:
        return ""
    if place(row) == "Self":
        return "static "
    return "mutating " if changes or "mutating" in row.modifiers else ""


def bound_property(row, number):
    head, brace, accessors = row.words.partition("{")
    type = head.split("=")[0].partition(":")[2].strip()
    target = f"{place(row)}.{row.name}" if row.owner else row.name
    lines = [f"{prefix(row)}func row{number}() -> {type} {{ {target} }}"]
    if "mutating get" in accessors:
        lines = [f"mutating func row{number}() -> {type} {{ {target} }}"]
    if " set" in accessors:
        lines.append(f"{prefix(row, changes=True)}func set{number}(_ value: {type}) {{ {target} = value }}")
    return lines


def bound_case(row, number):
    rest = row.words[4:].strip()
    payload = rest[len(row.name):]
    if not payload.startswith("("):
        return [f"static func row{number}() -> Self {{ .{row.name} }}"]
    parameters = []
    for at, text in enumerate(parts(payload[1:closing(payload, 0)])):
        labelled = re.match(r"\w+: ", text)
        parameters.append(Parameter(text if labelled else "_: " + text, at))
    heads = ", ".join(one.declared(False) for one in parameters)
    return [f"static func row{number}({heads}) -> Self {{ .{row.name}({', '.join(one.passed() for one in parameters)}) }}"]


def bound_call(row, number, classes):
    rest = row.words[len(row.kind):].strip()
    if row.kind == "func":
        rest = rest[len(row.name):].strip()
    failable = rest[:1] if row.kind == "init" and rest[:1] in "?!" else ""
    rest = rest[len(failable):]
    generics = ""
    if rest.startswith("<"):
        end = closing(rest, 0)
        generics, rest = rest[:end + 1], rest[end + 1:].strip()
    end = closing(rest, 0)
    parameters = [Parameter(text, at, row.kind == "subscript") for at, text in enumerate(parts(rest[1:end]))]
    rest = rest[end + 1:].strip()
    accessors = ""
    if row.kind == "subscript" and rest.endswith("}"):
        at = rest.rindex("{")
        rest, accessors = rest[:at].strip(), rest[at:]
    made = (row.owner if row.owner in classes else "Self") + failable
    where = ""
    if re.search(r"(^| )where ", rest):
        rest, where = re.split(r"(?:^| )where ", rest, maxsplit=1)
        where = " where " + where
    if row.kind == "init":
        rest = (rest + " -> " + made).strip()
    throwing = re.match(r"(rethrows|throws(\([^)]*\))?)", rest)
    called = "try " if throwing else ""
    lines = []
    for suffix, chosen in (("", parameters), ("d", without_defaults(parameters))):
        if suffix and len(chosen) == len(parameters):
            continue
        heads = ", ".join(one.declared(not suffix) for one in chosen)
        start = "static " if row.kind == "init" else prefix(row)
        # A closure that rethrows has to be there.
        tail = rest.replace("rethrows", "throws") if suffix else rest
        lines.append(f"{start}func row{number}{suffix}{generics}({heads}) {tail}{where} {{ {called}"
                     f"{call(row, chosen, made)} }}".replace("  ", " "))
    if " set" in accessors:
        type = rest.partition("->")[2].strip()
        heads = ", ".join(["_ value: " + type] + [one.declared(False) for one in parameters])
        lines.append(f"{prefix(row, changes=True)}func set{number}{generics}({heads}){where} "
                     f"{{ {call(row, parameters, made)} = value }}")
    return lines


def without_defaults(parameters):
    """Those that must be given. One without a label stays where another without a label follows, whose place it keeps."""
    return [one for at, one in enumerate(parameters)
            if not one.default or not one.label and any(not other.label and not other.default for other in parameters[at:])]


def call(row, parameters, made):
    passed = ", ".join(one.passed() for one in parameters)
    if row.kind == "init":
        return f"{made.rstrip('?!')}({passed})"
    if row.kind == "subscript":
        return f"{place(row)}[{passed}]"
    if not re.match(r"\w", row.name):
        names = [one.name for one in parameters]
        if len(names) == 1:
            return names[0] + row.name if "postfix" in row.modifiers else row.name + names[0]
        return f"{names[0]} {row.name} {names[1]}"
    return f"{place(row)}.{row.name}({passed})" if row.owner else f"{row.name}({passed})"


def generated(rows, imports):
    classes = {row.name for row in rows if row.kind == "class"}
    lines, places = [f"import {one}" for one in imports], []
    for number, row in enumerate(rows):
        places.append((len(lines) + 1, row))
        lines.append("// " + row.label)
        lines += bound(row, number, classes)
    return "\n".join(lines) + "\n", places


def refusals(source, places, folder, options):
    """The first message of each row that the compiler refuses."""
    path = folder / "bindings.swift"
    path.write_text(source)
    result = subprocess.run(
        ["swiftc", "-frontend", "-typecheck", "-swift-version", "5", "-suppress-warnings", "-diagnostic-style=llvm", "-module-name", "bindings",
         *options, str(path)], capture_output=True, text=True, timeout=600)
    found = {}
    for line, message in re.findall(r"bindings\.swift:(\d+):\d+: error: (.*)", result.stderr):
        row = [one for start, one in places if start <= int(line)][-1]
        found.setdefault(row.label, message)
    if result.returncode != 0 and not found:
        raise SystemExit("bind builtins: the compiler gave up\n" + result.stderr[-3000:])
    return found


def trouble(rows, imports, known, options, folder):
    """The rows that do not bind, with the compiler's message, and those of the list that do."""
    source, places = generated(rows, imports)
    found = refusals(source, places, folder, options)
    unknown = [f"{label}\n    {message}" for label, message in found.items() if label not in known]
    labels = {row.label for row in rows}
    idle = [f"{label}\n    binds, and still stands in the list of what does not" for label in known
            if label in labels and label not in found]
    return unknown + idle, len(rows) - len(found), source


def main():
    program, build, listed = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    rows = read(subprocess.run([program, "reference"], capture_output=True, text=True, check=True).stdout)
    first = next(at for at, row in enumerate(rows) if row.topic == "Tensors")
    known = {line.split("  # ")[0] for line in listed.read_text().splitlines() if "  # " in line}
    options = ["-I", str(build / "Modules"), "-Xcc", f"-fmodule-map-file={build / 'CKernels.build' / 'module.modulemap'}"]
    mistakes = [f"{label}\n    is in the list, and no row has this signature" for label in known - {row.label for row in rows}]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # The comparison must be able to fail: a signature that nothing has.
        planted = [Row("Tensors", "Tensor.sum", "func sum(axis: String) -> Int", "")]
        if not trouble(planted, ["LectureKit"], set(), options, folder)[0]:
            raise SystemExit("bind builtins: a signature that nothing has was bound")
        for title, some, imports in (("the standard library", rows[:first], ["Foundation"]), ("the course", rows[first:], ["LectureKit"])):
            found, bound_rows, source = trouble(some, imports, known, options, folder)
            mistakes += found
            print(f"bind builtins: {bound_rows} of {len(some)} rows of {title} are native functions of the same signature")
            if len(sys.argv) > 4:
                pathlib.Path(sys.argv[4], f"{imports[0]}.swift").write_text(source)
    print("\n".join(mistakes + [f"bind builtins: {len(known)} listed with a reason, {len(mistakes)} mistakes"]))
    sys.exit(1 if mistakes or not rows[first:] else 0)


if __name__ == "__main__":
    main()
