// swift-tools-version: 6.2
import PackageDescription

// The folder list is the architecture: one row a target, imports strictly downward.
// What lies below `Runner` and `Rendering` also compiles for Embedded Swift on wasm32 (`make browser`).

struct Row {
    let name: String
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

    init(_ name: String, _ dependencies: [String] = [], tests: Tests? = Tests()) {
        self.name = name
        self.dependencies = dependencies
        self.tests = tests
    }
}

let rows: [Row] = [
    Row("Diagnostics"),
    Row("Elementary", ["CKernels"], tests: .init(hasData: true)),
    Row("Tensors", ["Elementary", "CKernels"], tests: .init(hasData: true)),
    Row("Learning", ["Tensors", "Elementary"], tests: .init(hasData: true)),
    Row("Formulas", ["Diagnostics"], tests: .init(hasData: true)),
    Row("Figures", ["Tensors", "Elementary"]),
    Row("ByHand", ["Learning", "Formulas", "Figures", "Tensors", "Elementary", "CKernels"]),
    Row("Syntax", ["Diagnostics"], tests: .init(hasData: true)),
    Row("Interpreter", ["Syntax", "Elementary", "Diagnostics"]),
    Row(
        "CellLibrary",
        ["Interpreter", "ByHand", "Learning", "Tensors", "Figures", "Formulas", "Diagnostics", "CKernels"]),
    Row("LectureModel", ["Diagnostics", "Formulas", "Figures"]),
    Row(
        "Runner",
        [
            "CellLibrary", "LectureModel", "ByHand", "Learning", "Interpreter", "Syntax", "Formulas", "Figures",
            "Tensors",
            "Diagnostics",
        ],
        tests: .init(neighbours: ["MarkdownReader"], hasData: true)),
    Row(
        "Rendering",
        ["LectureModel", "Syntax", "Formulas", "Figures", "Tensors", "Elementary", "Diagnostics", "CFonts"],
        tests: .init(hasData: true)),
    Row("LectureKit", ["ByHand", "Learning", "Figures", "Formulas", "Tensors", "Elementary"], tests: nil),
    Row(
        "MarkdownReader", ["LectureModel", "CCMark", "Formulas", "Diagnostics"],
        tests: .init(neighbours: ["Rendering"], hasData: true)),
    Row("SpecRunner", ["Runner", "Diagnostics"]),
    Row(
        "LectureCommands",
        [
            "Runner", "Rendering", "MarkdownReader", "LectureModel", "CellLibrary", "Learning", "Interpreter",
            "Tensors",
            "Diagnostics", "CKernels", "CWorker",
        ],
        tests: .init(hasData: true)),
]

/// The installed program needs no library beyond libc and libm: `make build` puts the archive of libstdc++ where it is
/// found before the shared one.
let oneFile = ["-L.build/static", "-Xclang-linker", "-static-libgcc"]

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
/// No Swift code of the program runs on a second thread (workers are processes), so that the counts of its objects need
/// no atomic instructions: they took a third of a lecture's time. Nor does it check that no two accesses to a property
/// overlap, which costs the checker a tenth of its time. Generic types are made from their parts and not from their
/// names, which the runtime would read and look up in the table of all conformances: a fifteenth of a lecture's time.
/// Debug builds and tests keep all three.
let lean: [SwiftSetting] = [
    .unsafeFlags(
        [
            "-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked",
            "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
        ], .when(configuration: .release))
]

/// The switch of the machine's quick loop ends in one jump through a table; LLVM then gives each instruction a jump of its
/// own, which the processor predicts by the instruction it comes from, but by default not where so many lead to so many. In
/// WebAssembly, which has no such jumps, it would only make the module larger.
let threaded: [SwiftSetting] = [
    .unsafeFlags(
        ["-Xllvm", "-tail-dup-pred-size=1000", "-Xllvm", "-tail-dup-succ-size=1000"],
        .when(platforms: [.linux, .macOS], configuration: .release))
]

func named(_ names: [String]) -> [Target.Dependency] {
    names.map { .byName(name: $0) }
}

var targets: [Target] = [
    .target(
        name: "CKernels", cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-std=c17"])]),
    .target(
        name: "CFonts", exclude: ["math.woff2", "bold.woff2", "LICENSE.txt"], cSettings: [.unsafeFlags(["-std=c23"])]),
]
for row in rows {
    targets.append(
        .target(
            name: row.name, dependencies: named(row.dependencies),
            swiftSettings: strict + lean + (row.name == "Interpreter" ? threaded : []),
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))] + row.linkerSettings))
    guard let tests = row.tests else { continue }
    targets.append(
        .testTarget(
            name: row.name + "Tests", dependencies: named([row.name] + row.dependencies + tests.neighbours),
            exclude: tests.hasData ? ["Data"] : [], swiftSettings: strict))
}
targets += [
    .target(name: "CWorker", cSettings: [.unsafeFlags(["-std=c17"])]),
    .target(
        name: "CAllocator",
        cSettings: [.unsafeFlags(["-std=c17"]), .define("LECTURE_ALLOCATOR", .when(configuration: .release))]),
    .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
    .executableTarget(
        name: "lecture", dependencies: ["LectureCommands", "CAllocator"], swiftSettings: strict,
        linkerSettings: [.unsafeFlags(oneFile, .when(platforms: [.linux], configuration: .release))]),
    .executableTarget(
        name: "Benchmarks", dependencies: named(rows.map(\.name)),
        exclude: ["Programs", "EndToEnd/Peers", "Tensors/tensor_peers.py"], swiftSettings: strict),
]

// What `lecture dump swift` compiles against.
let products: [Product] = [.library(name: "LectureKit", type: .static, targets: ["LectureKit"])]
let package = Package(name: "lecture", products: products, targets: targets)
