import Diagnostics
import Foundation
import Syntax

/// A text parsed for a test.
struct Sample {
    let map = SourceMap()
    let names = NameTable()
    let tree: SyntaxTree

    init(_ source: String, deepestNesting: Int = SyntaxTree.deepestNesting) {
        self.init(bytes: Array(source.utf8), deepestNesting: deepestNesting)
    }

    init(bytes: [UInt8], deepestNesting: Int = SyntaxTree.deepestNesting) {
        let base = map.add(SourceText(name: "sample.swift", bytes: bytes))
        tree = SyntaxTree.parse(bytes, at: base, names: names, deepestNesting: deepestNesting)
    }

    var dump: String { TreeDump(names).text(tree) }

    /// `line:column: severity: message`, notes behind what they belong to.
    var messages: [String] {
        var lines: [String] = []
        func add(_ diagnostic: Diagnostic) {
            let place = map.location(of: diagnostic.range.lower)
            lines.append("\(place.line):\(place.column): \(diagnostic.severity.word): \(diagnostic.message)")
            for note in diagnostic.notes { add(note) }
        }
        for diagnostic in tree.diagnostics { add(diagnostic) }
        return lines
    }

    var errors: [String] { messages.filter { $0.contains(": error: ") } }

    /// A file beside the tests.
    static func data(_ name: String, _ file: String = #filePath) throws -> String {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: folder.appendingPathComponent("Data/" + name), encoding: .utf8)
    }

    /// The Swift files of this package: code that must parse.
    static func packageSources(_ file: String = #filePath) throws -> [(path: String, bytes: [UInt8])] {
        var root = URL(fileURLWithPath: file)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        var sources: [(path: String, bytes: [UInt8])] = []
        for folder in ["Sources", "Tests"] {
            let files = FileManager.default.enumerator(
                at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            while let url = files?.nextObject() as? URL {
                let isProgram = url.path.contains("/Specs/") || url.path.contains("/Limits/")
                guard url.pathExtension == "swift", !isProgram else { continue }
                sources.append((url.path, Array(try Data(contentsOf: url))))
            }
        }
        return sources.sorted { $0.path < $1.path }
    }
}
