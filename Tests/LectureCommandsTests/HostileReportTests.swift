import Foundation
import Testing

/// A lecture that tries to get markup of its own into the page, wherever text can stand.
@Suite struct HostileReportTests {
    private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleLectures/hostile/lecture.md").path

    private func report(_ format: String, _ ending: String) throws -> String {
        let target = try TestCommand.scratch() + "/report." + ending
        let run = TestCommand(["run", HostileReportTests.source, "--to", format, "--output", target])
        #expect(!run.said.contains("cannot"), "\(run.said)")
        return try TestCommand.read(target)
    }

    @Test func nothingOfItBecomesMarkup() throws {
        let tags = MarkupTag.all(in: try report("html", "html"))
        #expect(tags.count > 100)
        let foreign: Set<String> = ["script", "iframe", "object", "embed", "img", "b onclick", "form", "base", "link"]
        for tag in tags {
            #expect(!foreign.contains(tag.name), "\(tag)")
            for (name, value) in tag.attributes {
                #expect(!name.hasPrefix("on"), "\(tag)")
                if name == "href" || name == "src" {
                    #expect(["#", "https://"].contains { value.hasPrefix($0) } || value.isEmpty, "\(tag)")
                }
            }
        }
    }

    @Test func whatStandsThereIsShown() throws {
        let page = try report("html", "html")
        // As text it may and must stand in the page; in code, too.
        #expect(page.components(separatedBy: "&lt;script&gt;boom()&lt;/script&gt;").count > 10)
    }

    @Test func theNotebookAndTheDataAreStillJSON() throws {
        for (format, ending) in [("json", "json"), ("ipynb", "ipynb")] {
            let bytes = Data(try report(format, ending).utf8)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
        }
    }
}

/// A start tag as a browser reads it.
private struct MarkupTag: CustomStringConvertible {
    var name = ""
    var attributes: [(name: String, value: String)] = []

    var description: String { name + attributes.map { " " + $0.name + "=" + $0.value }.joined() }

    static func all(in page: String) -> [MarkupTag] {
        var tags: [MarkupTag] = []
        var rest = Substring(page)
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...].dropFirst()
            guard let first = rest.first, first.isLetter else { continue }
            tags.append(tag(&rest))
            // What stands in these is text to a browser, up to their end.
            for raw in ["style", "title"] where tags[tags.count - 1].name == raw {
                if let end = rest.range(of: "</" + raw) { rest = rest[end.lowerBound...] }
            }
        }
        return tags
    }

    private static func tag(_ rest: inout Substring) -> MarkupTag {
        var tag = MarkupTag(name: take(&rest) { !$0.isWhitespace && $0 != ">" && $0 != "/" })
        while let next = rest.first, next != ">" {
            if next.isWhitespace || next == "/" {
                rest.removeFirst()
                continue
            }
            let name = take(&rest) { !$0.isWhitespace && !"=>/".contains($0) }
            var value = ""
            if rest.first == "=" {
                rest.removeFirst()
                if let quote = rest.first, quote == "\"" || quote == "'" {
                    rest.removeFirst()
                    value = take(&rest) { $0 != quote }
                    rest = rest.dropFirst()
                } else {
                    value = take(&rest) { !$0.isWhitespace && $0 != ">" }
                }
            }
            tag.attributes.append((name, value))
        }
        return tag
    }

    private static func take(_ rest: inout Substring, while holds: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: holds)
        rest = rest[taken.endIndex...]
        return String(taken)
    }
}
