// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The folder list is the architecture: one row a target, imports strictly downward.
// `core` rows compile for the host and, with LECTURE_EMBEDDED set, for Embedded Swift on wasm32.

let embedded = Context.environment["LECTURE_EMBEDDED"] != nil

struct Row {
    enum Room { case core, host }
    let name: String
    let room: Room
    let dependencies: [String]
    init(_ room: Room, _ name: String, _ dependencies: [String] = []) {
        (self.room, self.name, self.dependencies) = (room, name, dependencies)
    }
}

let rows: [Row] = [
    Row(.core, "Diagnostics"),
    Row(.core, "Elementary", ["CKernels"]),
    Row(.core, "Tensors", ["Elementary", "CKernels"]),
    Row(.core, "Learning", ["Tensors", "Elementary"]),
    Row(.core, "Formulas", ["Diagnostics"]),
    Row(.core, "Figures", ["Tensors", "Elementary"]),
    Row(.core, "ByHand", ["Learning", "Formulas", "Figures", "Tensors", "Elementary"]),
    Row(.core, "Syntax", ["Diagnostics"]),
    Row(.core, "Interpreter", ["Syntax", "Elementary", "Diagnostics"]),
    Row(
        .core, "CellLibrary",
        ["Interpreter", "ByHand", "Learning", "Tensors", "Elementary", "Figures", "Formulas", "Diagnostics"]),
    Row(.core, "LectureModel", ["Diagnostics", "Formulas", "Figures"]),
    Row(
        .core, "Runner",
        ["CellLibrary", "LectureModel", "Interpreter", "Syntax", "Formulas", "Figures", "Tensors", "Diagnostics"]),
    Row(
        .core, "Rendering",
        ["LectureModel", "Syntax", "Formulas", "Figures", "Tensors", "Elementary", "Diagnostics", "CFonts"]),
    Row(.host, "LectureKit", ["ByHand", "Learning", "Tensors", "Elementary", "Figures", "Formulas"]),
    Row(.host, "MarkdownReader", ["LectureModel", "CCMark", "Formulas", "Diagnostics"]),
    Row(.host, "SpecRunner", ["Runner", "Rendering", "MarkdownReader", "LectureModel", "Interpreter", "Diagnostics"]),
    Row(
        .host, "LectureCommands",
        [
            "Runner", "Rendering", "MarkdownReader", "LectureModel", "Interpreter", "CellLibrary", "Syntax", "Formulas",
            "Diagnostics",
        ]),
]

/// While the house is being built a row counts once its folder holds something.
func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + path)
}
let present = Set((rows.map(\.name) + ["CKernels", "CFonts", "CCMark"]).filter { exists("Sources/\($0)") })

func dependencies(_ names: [String]) -> [Target.Dependency] {
    names.filter(present.contains).map { .byName(name: $0) }
}

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let core: [SwiftSetting] =
    embedded
    ? [
        .enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Extern"),
        .unsafeFlags(["-wmo", "-Osize", "-Xfrontend", "-disable-stack-protector"]),
    ] : strict

/// What tests need beside their module: the reader is tested through what is written of it.
let neighbours = ["MarkdownReader": ["Rendering"]]

var targets: [Target] = []
if present.contains("CKernels") {
    targets.append(
        .target(
            name: "CKernels",
            cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-std=c17"])]))
}
if present.contains("CFonts") {
    targets.append(
        .target(
            name: "CFonts", exclude: ["math.woff2", "LICENSE.txt"],
            cSettings: [.unsafeFlags(["-std=c23"])]))
}
for row in rows where present.contains(row.name) && (row.room == .core || !embedded) {
    targets.append(
        .target(
            name: row.name, dependencies: dependencies(row.dependencies),
            swiftSettings: row.room == .core ? core : strict,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]))
}
if embedded, exists("Sources/Browser") {
    var flags = ["-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry", "-Xlinker", "--gc-sections"]
    for name in ["lecture_allocate", "lecture_free", "lecture_evaluate"] {
        flags += ["-Xlinker", "--export=" + name]
    }
    flags += ["-Xlinker", "--strip-all", "-Xlinker", "--stack-first", "-Xlinker", "-z", "-Xlinker"]
    flags += ["stack-size=4194304", "-L/usr/lib/wasm32-wasi", "-lc", "-lm"]
    flags += [Context.environment["LECTURE_BUILTINS"] ?? "", Context.environment["LECTURE_UNICODE"] ?? ""]
    let browserDependencies = dependencies(["Runner", "Rendering", "Interpreter", "Diagnostics"]) + ["CBrowserShim"]
    targets.append(.target(name: "CBrowserShim"))
    targets.append(
        .executableTarget(
            name: "Browser", dependencies: browserDependencies,
            swiftSettings: core + [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(flags)]))
} else if !embedded {
    if present.contains("CCMark") {
        targets.append(
            .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]))
    }
    if exists("Sources/lecture") {
        targets.append(
            .executableTarget(name: "lecture", dependencies: ["LectureCommands"], swiftSettings: strict))
    }
    if exists("Sources/Benchmarks") {
        targets.append(
            .executableTarget(
                name: "Benchmarks",
                dependencies: dependencies(rows.map(\.name)), exclude: ["Programs"], swiftSettings: strict))
    }
    for row in rows where exists("Tests/\(row.name)Tests") {
        targets.append(
            .testTarget(
                name: row.name + "Tests",
                dependencies: dependencies([row.name] + row.dependencies + (neighbours[row.name] ?? [])),
                exclude: exists("Tests/\(row.name)Tests/Data") ? ["Data"] : [],
                swiftSettings: strict))
    }
}

let package = Package(name: "lecture", targets: targets)
