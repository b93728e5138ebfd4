import Elementary
import Foundation
import Learning
import Tensors

/// The rows of the speed table for tensors: processor time of one run of each case, in microseconds.
///
/// `tensor_peers.py` beside this file measures NumPy and PyTorch on the same cases in the same words.
enum TensorBenchmarks {
    /// Prints every case as `name<tab>microseconds`, or beside its peers when their table is given.
    static func run(peers: [String: [String: Double]] = [:]) {
        for (name, body) in cases() {
            let time = microseconds(body)
            var line = pad(name, 44) + pad(format(time), 12)
            for (peer, rows) in peers.sorted(by: { $0.key < $1.key }) {
                guard let other = rows[name] else { continue }
                line += pad("\(peer) \(format(other)) (\(format(other / time, digits: 2))×)", 30)
            }
            print(line)
        }
    }

    /// Runs the kept script and reads what it prints: peer, case, microseconds.
    static func measuredPeers() -> [String: [String: Double]] {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "tensor_peers.py")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return [:] }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var peers: [String: [String: Double]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t").map(String.init)
            if parts.count == 3, let time = Double(parts[2]) { peers[parts[0], default: [:]][parts[1]] = time }
        }
        return peers
    }

    /// The median of several runs, each long enough to be measured.
    static func microseconds(_ body: () -> Void) -> Double {
        body()
        var repeats = 1
        while true {
            let time = processorTime { for _ in 0..<repeats { body() } }
            if time > 20_000 || repeats > 1 << 20 { break }
            repeats *= 2
        }
        let runs = (0..<7).map { _ in processorTime { for _ in 0..<repeats { body() } } / Double(repeats) }
        return runs.sorted()[3]
    }

    private static func processorTime(_ body: () -> Void) -> Double {
        let start = clock()
        body()
        return Double(clock() - start) * 1e6 / Double(CLOCKS_PER_SEC)
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func format(_ value: Double, digits: Int = 3) -> String {
        String(format: "%.\(value < 10 ? digits : 0)f", value)
    }
}
