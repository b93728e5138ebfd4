import Foundation

/// NumPy and PyTorch in a process of their own, asked for one case at a time.
final class TensorPeers {
    private let process = Process()
    private let questions = Pipe()
    private let answers = Pipe()
    private var rest = Data()

    /// Nil when there is no Python; `PYTHON` names another than `python3`.
    init?() {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("tensor_peers.py")
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["PYTHON"] ?? "python3", script.path]
        (process.standardInput, process.standardOutput) = (questions, answers)
        guard (try? process.run()) != nil else { return nil }
    }

    deinit {
        try? questions.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// Microseconds of one run of a case, for each peer that has it.
    func measure(_ name: String) -> [String: Double] {
        guard process.isRunning else { return [:] }
        questions.fileHandleForWriting.write(Data((name + "\n").utf8))
        var times: [String: Double] = [:]
        while let line = nextLine(), !line.isEmpty {
            let parts = line.split(separator: "\t")
            if parts.count == 2, let time = Double(parts[1]) { times[String(parts[0])] = time }
        }
        return times
    }

    private func nextLine() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest = Data(rest[(end + 1)...])
                return line
            }
            let more = answers.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            rest += more
        }
    }
}
