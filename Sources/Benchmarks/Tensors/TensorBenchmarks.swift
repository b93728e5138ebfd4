import Foundation

/// The rows of the speed table for tensors: processor time of each case beside NumPy and PyTorch, in microseconds.
///
/// `tensor_peers.py` beside this file has the same cases under the same names. Ours and theirs take turns within one
/// run, so that a ratio holds on a machine whose speed drifts.
enum TensorBenchmarks {
    private static let rounds = 9

    /// Prints every case whose name begins with `prefix`: our time, each peer's, and by how much we are faster.
    static func run(prefix: String = "") {
        let peers = TensorPeers()
        for (name, body) in cases() where name.hasPrefix(prefix) {
            let repeats = sufficientRepeats(body)
            var own: [Double] = []
            var others: [String: [Double]] = [:]
            for _ in 0..<rounds {
                own.append(processorTime { for _ in 0..<repeats { body() } } / Double(repeats))
                for (peer, time) in peers?.measure(name) ?? [:] { others[peer, default: []].append(time) }
            }
            var line = pad(name, 50) + pad(format(median(own)), 12)
            for (peer, times) in others.sorted(by: { $0.key < $1.key }) {
                let ratio = median(zip(times, own).map { $0 / $1 })
                line += pad("\(peer) \(format(median(times))) (\(format(ratio, digits: 2))×)", 28)
            }
            print(line)
        }
    }

    /// So many runs that the clock's step does not matter.
    private static func sufficientRepeats(_ body: () -> Void) -> Int {
        body()
        var repeats = 1
        while repeats < 1 << 20, processorTime({ for _ in 0..<repeats { body() } }) < 20_000 { repeats *= 2 }
        return repeats
    }

    private static func processorTime(_ body: () -> Void) -> Double {
        let start = clock()
        body()
        return Double(clock() - start) * 1e6 / Double(CLOCKS_PER_SEC)
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func format(_ value: Double, digits: Int = 3) -> String {
        String(format: "%.\(value < 10 ? digits : 0)f", value)
    }
}
