import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The formulas that the tests read from files beside them.
enum FormulaSamples {
    struct Sample: Sendable, CustomTestStringConvertible {
        var isBlock: Bool
        var source: String
        var testDescription: String { source }
    }

    /// Every formula of `formulas.tsv`, the formulas of five slide decks on machine learning.
    static let decks: [Sample] = {
        var samples: [Sample] = []
        for line in text(of: "formulas.tsv").split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
            guard columns.count == 3 else { continue }
            samples.append(Sample(isBlock: columns[1] == "block", source: String(columns[2])))
        }
        return samples
    }()

    /// TeX beyond the decks, one formula a line; lines that begin with `#` name a topic.
    static let further: [Sample] = {
        var samples: [Sample] = []
        for line in text(of: "further.tex").split(separator: "\n") where !line.hasPrefix("#") {
            samples.append(Sample(isBlock: true, source: String(line)))
        }
        return samples
    }()

    private static func text(of name: String, file: String = #filePath) -> String {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard let handle = fopen(folder + "/Data/" + name, "r") else { fatalError("cannot open \(name)") }
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, handle)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}
