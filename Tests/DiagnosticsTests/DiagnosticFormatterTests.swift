import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
    @Test func caretStandsUnderThePlaceAndUnderlinesIt() {
        let map = SourceMap()
        let base = map.add(SourceText(name: "a.md", bytes: Array("let x = 1\nlet y = zz + 1\n".utf8)))
        let range = SourceRange(base.advanced(by: 18), base.advanced(by: 20))
        let note = Diagnostic(.note, "declared here", at: SourceRange(at: base.advanced(by: 4)))
        let error = Diagnostic(.error, "cannot find 'zz' in scope", at: range, notes: [note])
        #expect(
            DiagnosticFormatter(map).format([error]).plain == """
                a.md:2:9: error: cannot find 'zz' in scope
                let y = zz + 1
                        ^~
                a.md:1:5: note: declared here
                let x = 1
                    ^

                """)
    }

    @Test func fragmentsReportPlacesInTheirFile() {
        let map = SourceMap()
        let file = map.add(SourceText(name: "a.md", bytes: Array("- item\n\n  é = 1\n  f()\n".utf8)))
        let origins = [file.advanced(by: 10), file.advanced(by: 19)]
        let cell = map.add(SourceText(name: "a.md", fragment: Array("é = 1\nf()\n".utf8), lineOrigins: origins))
        #expect(map.location(of: cell.advanced(by: 3)).text == "a.md:3:6")
        #expect(map.location(of: cell.advanced(by: 7)).text == "a.md:4:3")
        #expect(map.line(at: cell.advanced(by: 7)) == "  f()")
        #expect(map.string(in: SourceRange(cell.advanced(by: 7), cell.advanced(by: 8))) == "f")
    }

    @Test func tabsAndWideCharactersKeepTheCaretInPlace() {
        let map = SourceMap()
        let base = map.add(SourceText(name: "a.md", bytes: Array("\té + q".utf8)))
        let error = Diagnostic(.error, "no", at: SourceRange(base.advanced(by: 6), base.advanced(by: 7)))
        #expect(DiagnosticFormatter(map).format([error]).plain == "a.md:1:7: error: no\n\té + q\n\t    ^\n")
    }

    @Test func aHugeLineIsCutAroundItsCaret() {
        let map = SourceMap()
        let base = map.add(SourceText(name: "a.md", bytes: [UInt8](repeating: 97, count: 100_000)))
        let error = Diagnostic(.error, "long", at: SourceRange(at: base.advanced(by: 50_000)))
        #expect(DiagnosticFormatter(map).format([error]).plain.utf8.count < 600)
    }
}
