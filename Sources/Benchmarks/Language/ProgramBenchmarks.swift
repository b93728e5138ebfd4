import Foundation

/// Programs on the machine against the same programs in Python and Lua: processor time, start-up taken off.
///
/// The peers take turns with the machine, so that a slow moment of the computer meets all of them; what is printed is
/// the median of each.
enum ProgramBenchmarks {
    private static let names = [
        "fib", "mandel", "sieve", "matmul", "valueiter", "vecs", "words", "pipeline", "particles",
    ]
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Programs").path

    /// A way to run a program: the words before its file, and the ending of that.
    private struct Peer {
        let name: String
        let words: [String]
        let ending: String
        let empty: String
    }

    static func run(program: String) {
        let ours = Peer(name: "lecture", words: [program, "eval"], ending: "swift", empty: "print(1)\n")
        let peers = [
            Peer(name: "python3", words: [python()], ending: "py", empty: "print(1)\n"),
            Peer(name: "lua5.4", words: ["lua5.4"], ending: "lua", empty: "print(1)\n"),
        ]
        let found = peers.filter { ProcessCost.of($0.words + [nothing(for: $0)]) != nil }
        for peer in peers where !found.contains(where: { $0.name == peer.name }) {
            print("\(peer.name) is not installed: no comparison")
        }
        let all = [ours] + found
        let table = BenchmarkTable(
            "programs, processor ms", all.map(\.name) + found.map { "\($0.name) / lecture" }, other: 18)
        let starts = medians(all.map { $0.words + [nothing(for: $0)] })
        table.row(["(start-up, taken off below)"] + starts.map { BenchmarkTable.number($0) })
        var products = found.map { _ in 1.0 }
        for name in names {
            let times = medians(all.map { $0.words + ["\(folder)/\(name).\($0.ending)"] })
            let own = zip(times, starts).map { max(0.01, $0 - $1) }
            let ratios = own.dropFirst().map { $0 / own[0] }
            for (index, ratio) in ratios.enumerated() { products[index] *= ratio }
            table.row(
                [name] + own.map { BenchmarkTable.number($0) } + ratios.map { BenchmarkTable.number($0) })
        }
        let means = products.map { pow($0, 1 / Double(names.count)) }
        table.row(["geometric mean"] + all.map { _ in "" } + means.map { BenchmarkTable.number($0) })
    }

    /// The interpreter itself: a launcher before it, such as version managers install, costs more than the programs.
    private static func python() -> String {
        let name = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name, "-c", "import sys; print(sys.executable)"]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return name }
        let path = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        process.waitUntilExit()
        return path.isEmpty ? name : path
    }

    /// A program that does next to nothing, for the cost of starting.
    private static func nothing(for peer: Peer) -> String {
        let path = NSTemporaryDirectory() + "lecture-nothing-\(getpid()).\(peer.ending)"
        _ = FileManager.default.createFile(atPath: path, contents: Data(peer.empty.utf8))
        return path
    }

    /// The median processor time of each command, run in turn.
    private static func medians(_ commands: [[String]], runs: Int = 7) -> [Double] {
        var times = commands.map { _ in [Double]() }
        for _ in 0..<runs {
            for (index, words) in commands.enumerated() {
                if let cost = ProcessCost.of(words) { times[index].append(cost.processor) }
            }
        }
        return times.map { $0.isEmpty ? .nan : $0.sorted()[$0.count / 2] }
    }
}
