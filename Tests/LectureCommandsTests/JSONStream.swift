import Foundation

/// The objects of a text that holds one after the other, each closed by a brace at the start of a line.
enum JSONStream {
    static func objects(in text: String) -> [[String: Any]] {
        var objects: [[String: Any]] = []
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(line)
            guard line == "}" else { continue }
            let data = Data(lines.joined(separator: "\n").utf8)
            if let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] { objects.append(object) }
            lines = []
        }
        return objects
    }
}
