import Foundation
import Testing

@testable import Tensors

/// A file of `Data/` that a script of `Tests/Reference` wrote: names and tensors, computed without the engine.
struct ReferenceRows: Sendable {
    private let rows: [String: [Tensor]]

    init(_ name: String) {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        var rows: [String: [Tensor]] = [:]
        let text = try? String(contentsOf: folder.appendingPathComponent("Data/\(name).txt"), encoding: .utf8)
        for line in (text ?? "").split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "|")
            rows[String(parts[0])] = parts.dropFirst().map { ReferenceRows.tensor(String($0)) }
        }
        self.rows = rows
    }

    func row(_ name: String) throws -> [Tensor] { try #require(rows[name], "no row \(name)") }

    var names: Set<String> { Set(rows.keys) }

    private static func tensor(_ text: String) -> Tensor {
        let parts = text.components(separatedBy: ";")
        let shape = parts[0].split(separator: ",").compactMap { Int($0) }
        return Tensor(parts[1].split(separator: " ").compactMap { Double($0) }, shape: Shape(shape))
    }
}
