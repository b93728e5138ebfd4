// swift-tools-version: 6.2
import PackageDescription

// The folder list is the architecture: one row a target, imports strictly downward.
// `core` rows compile for the host and, with LECTURE_EMBEDDED set, for Embedded Swift on wasm32.

struct Row {
    enum Room { case core, host }
    let name: String
    let room: Room
    let dependencies: [String]
    let tests: Tests?
    /// libcmark goes into the program itself, so that the installed copy is one file.
    var linkerSettings: [LinkerSetting] {
        name == "MarkdownReader" ? [.unsafeFlags(["-l:libcmark.a"], .when(platforms: [.linux]))] : []
    }

    /// Its test target: what it needs beside the module, and whether it has data files.
    struct Tests {
        var neighbours: [String] = []
        var hasData = false
    }

    init(_ room: Room, _ name: String, _ dependencies: [String] = [], tests: Tests? = Tests()) {
        self.name = name
        self.room = room
        self.dependencies = dependencies
        self.tests = tests
    }
}

let rows: [Row] = [
    Row(.core, "Diagnostics"),
    Row(.core, "Elementary", ["CKernels"], tests: .init(hasData: true)),
    Row(.core, "Tensors", ["Elementary", "CKernels"], tests: .init(hasData: true)),
    Row(.core, "Learning", ["Tensors", "Elementary"], tests: .init(hasData: true)),
    Row(.core, "Formulas", ["Diagnostics"], tests: .init(hasData: true)),
    Row(.core, "Figures", ["Tensors", "Elementary"]),
    Row(.core, "ByHand", ["Learning", "Formulas", "Figures", "Tensors", "Elementary", "CKernels"]),
    Row(.core, "Syntax", ["Diagnostics"], tests: .init(hasData: true)),
    Row(.core, "Interpreter", ["Syntax", "Elementary", "Diagnostics"]),
    Row(
        .core, "CellLibrary",
        ["Interpreter", "ByHand", "Learning", "Tensors", "Figures", "Formulas", "Diagnostics", "CKernels"]),
    Row(.core, "LectureModel", ["Diagnostics", "Formulas", "Figures"]),
    Row(
        .core, "Runner",
        [
            "CellLibrary", "LectureModel", "ByHand", "Learning", "Interpreter", "Syntax", "Formulas", "Figures",
            "Tensors",
            "Diagnostics",
        ],
        tests: .init(neighbours: ["MarkdownReader"], hasData: true)),
    Row(
        .core, "Rendering",
        ["LectureModel", "Syntax", "Formulas", "Figures", "Tensors", "Elementary", "Diagnostics", "CFonts"],
        tests: .init(hasData: true)),
    Row(.host, "LectureKit", ["ByHand", "Learning", "Figures", "Formulas", "Tensors", "Elementary"], tests: nil),
    Row(
        .host, "MarkdownReader", ["LectureModel", "CCMark", "Formulas", "Diagnostics"],
        tests: .init(neighbours: ["Rendering"], hasData: true)),
    Row(.host, "SpecRunner", ["Runner", "Diagnostics"]),
    Row(
        .host, "LectureCommands",
        [
            "Runner", "Rendering", "MarkdownReader", "LectureModel", "CellLibrary", "Learning", "Interpreter",
            "Tensors",
            "Diagnostics", "CWorker",
        ],
        tests: .init(hasData: true)),
]

/// The installed program needs no library beyond libc and libm: `make build` puts the archive of libstdc++ where it is
/// found before the shared one.
let oneFile = ["-L.build/static", "-Xclang-linker", "-static-libgcc"]

let embedded = Context.environment["LECTURE_EMBEDDED"] != nil
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let core: [SwiftSetting] =
    embedded
    ? [
        .enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Extern"),
        .unsafeFlags(["-wmo", "-Osize", "-Xfrontend", "-disable-stack-protector"]),
    ]
    // Swift's check that no two accesses to a property overlap costs the checker a tenth of its time; debug builds and
    // tests keep it.
    : strict + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

func named(_ names: [String]) -> [Target.Dependency] {
    names.map { .byName(name: $0) }
}

var targets: [Target] = [
    .target(
        name: "CKernels", cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-std=c17"])]),
    .target(
        name: "CFonts", exclude: ["math.woff2", "bold.woff2", "LICENSE.txt"], cSettings: [.unsafeFlags(["-std=c23"])]),
]
for row in rows where row.room == .core || !embedded {
    targets.append(
        .target(
            name: row.name, dependencies: named(row.dependencies),
            swiftSettings: row.room == .core ? core : strict,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))] + row.linkerSettings))
}

if embedded {
    targets += browserTargets()
} else {
    targets.append(.target(name: "CWorker", cSettings: [.unsafeFlags(["-std=c17"])]))
    targets.append(.systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]))
    targets.append(
        .executableTarget(
            name: "lecture", dependencies: ["LectureCommands"], swiftSettings: strict,
            linkerSettings: [.unsafeFlags(oneFile, .when(platforms: [.linux], configuration: .release))]))
    targets.append(
        .executableTarget(
            name: "Benchmarks", dependencies: named(rows.map(\.name)),
            exclude: ["Programs", "EndToEnd/Peers", "Tensors/tensor_peers.py"], swiftSettings: strict))
    for row in rows {
        guard let tests = row.tests else { continue }
        targets.append(
            .testTarget(
                name: row.name + "Tests", dependencies: named([row.name] + row.dependencies + tests.neighbours),
                exclude: tests.hasData ? ["Data"] : [], swiftSettings: strict))
    }
}

/// The wasm module and the few C functions that Embedded Swift wants below it.
func browserTargets() -> [Target] {
    var flags = ["-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry", "-Xlinker", "--gc-sections"]
    for name in ["lecture_allocate", "lecture_free", "lecture_evaluate", "lecture_word_bits"] {
        flags += ["-Xlinker", "--export=" + name]
    }
    flags += ["-Xlinker", "--strip-all", "-Xlinker", "--stack-first", "-Xlinker", "-z", "-Xlinker"]
    flags += ["stack-size=4194304", "-L/usr/lib/wasm32-wasi", "-lc", "-lm"]
    flags += [Context.environment["LECTURE_BUILTINS"] ?? "", Context.environment["LECTURE_UNICODE"] ?? ""]
    return [
        .target(name: "CBrowserShim"),
        .executableTarget(
            name: "Browser", dependencies: ["Runner", "Rendering", "Interpreter", "Diagnostics", "CBrowserShim"],
            swiftSettings: core + [.unsafeFlags(["-parse-as-library"])], linkerSettings: [.unsafeFlags(flags)]),
    ]
}

// What `lecture dump swift` compiles against.
let products: [Product] = embedded ? [] : [.library(name: "LectureKit", type: .static, targets: ["LectureKit"])]
let package = Package(name: "lecture", products: products, targets: targets)
