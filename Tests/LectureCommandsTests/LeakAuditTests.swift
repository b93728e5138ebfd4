import Diagnostics
import Foundation
import MarkdownReader
import Runner
import Testing

/// Hidden lines planted into a handout in the ways that files have: all must be found.
@Suite struct LeakAuditTests {
    private static let secret = "let quadraticPart = 2 * x & \"<more>\""

    private static let lecture = """
        # L

        ```swift
        //| exercise: it
        func it(_ x: Double) -> Double {
            // BEGIN SOLUTION
            \(secret)
            return 1
            // END SOLUTION
        }
        ```
        """

    static let leaks: [(kind: String, plant: @Sendable (String) -> String)] = [
        ("plain text", { $0 }),
        ("folded, with other white space", { $0.replacingOccurrences(of: " ", with: "\n\t ") }),
        ("other letters", { $0.uppercased() }),
        ("escaped as HTML", { escaped($0) }),
        ("escaped twice", { escaped(escaped($0)) }),
        ("numeric entities", { $0.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined() }),
        (
            "split by the tags of colouring",
            { escaped($0).replacingOccurrences(of: "quadratic", with: "<span class=\"k\">quad</span><i>ratic</i>") }
        ),
        ("alternative text", { "<img alt=\"\(escaped($0))\" />" }),
        (
            "percent-encoded in an address",
            { $0.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        ),
        (
            "base 64 of a figure's data",
            { "data:image/svg+xml;base64," + Data(("<svg>" + escaped($0)).utf8).base64EncodedString() }
        ),
        ("escapes of JSON", { $0.unicodeScalars.map { "\\u00" + String($0.value, radix: 16) }.joined() }),
        ("soft hyphens and joiners", { $0.map(String.init).joined(separator: "\u{AD}\u{200B}") }),
    ]

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }

    private func audit() -> LeakAudit {
        let map = SourceMap()
        let result = MarkdownReader.read(Array(LeakAuditTests.lecture.utf8), name: "l.md", in: map)
        let source = HandoutSource(result.lecture, in: map)
        return LeakAudit(result.lecture, in: map, visible: source.bytes)
    }

    @Test(arguments: leaks.indices)
    func isFound(index: Int) {
        let planted = "<p>Much text " + LeakAuditTests.leaks[index].plant(LeakAuditTests.secret) + " and more.</p>"
        #expect(audit().leak(in: Array(planted.utf8), called: "l.html") != nil, "\(LeakAuditTests.leaks[index].kind)")
    }

    @Test func whatStandsThereByRightIsNoLeak() {
        #expect(audit().leak(in: Array("<p>return 1, func it(_ x: Double)</p>".utf8), called: "l.html") == nil)
    }
}
