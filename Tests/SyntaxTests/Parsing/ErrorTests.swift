import Testing

/// Mistakes and what swiftc says of them, as recorded by `Tests/SyntaxTests/Data/record_errors.py`.
///
/// Where our messages differ, which is fewer messages or another place, they stand in the recording too.
@Suite struct ErrorTests {
    private struct Recording {
        var source = ""
        var swiftc: [String] = []
        var ours: [String]?
    }

    private func recordings(_ text: String) -> [Recording] {
        var list: [Recording] = []
        var section = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                section = String(line.dropFirst(4))
                if section == "source" { list.append(Recording()) }
                if section == "ours" { list[list.count - 1].ours = [] }
                continue
            }
            guard !list.isEmpty else { continue }
            switch section {
            case "source": list[list.count - 1].source += line + "\n"
            case "swiftc": if !line.isEmpty { list[list.count - 1].swiftc.append(String(line)) }
            default: if !line.isEmpty { list[list.count - 1].ours?.append(String(line)) }
            }
        }
        return list
    }

    @Test func messagesAreTheCompilers() throws {
        let list = recordings(try Sample.data("errors.txt"))
        #expect(list.count > 150)
        for recording in list {
            let found = Sample(recording.source).errors
            #expect(found.sorted() == (recording.ours ?? recording.swiftc).sorted(), "\(recording.source)")
        }
        // Most must be the compiler's to the letter.
        #expect(list.filter { $0.ours == nil }.count * 100 >= list.count * 80)
    }

    @Test(arguments: [
        ("func f() async { }", "1:10: error: 'async' is not available in a lecture"),
        ("actor A { }", "1:1: error: 'actor' is not available in a lecture"),
        ("@objc class A { }", "1:1: error: '@objc' is not available in a lecture"),
        ("let x = #dsohandle", "1:9: error: '#dsohandle' is not available in a lecture"),
        ("let x = await f()", "1:9: error: 'await' is not available in a lecture"),
        ("macro m() = #externalMacro()", "1:1: error: 'macro' is not available in a lecture"),
    ])
    func whatLecturesDoNotHave(source: String, message: String) {
        #expect(Sample(source).messages == [message])
    }

    @Test func nestingIsLimited() {
        let deep = String(repeating: "(", count: 40) + "1" + String(repeating: ")", count: 40)
        #expect(Sample(deep).messages == [])
        let message = "structure nesting level exceeded maximum of 30"
        #expect(Sample(deep, deepestNesting: 30).messages == ["1:30: error: \(message)"])
    }
}
