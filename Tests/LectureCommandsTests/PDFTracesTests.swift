import Testing

@testable import LectureCommands

@Suite struct PDFTracesTests {
    /// Two prints of one page: the browser had two more nodes before the second, an hour later.
    @Test func twoPrintsAreOneAfterwards() {
        let first = """
            /CreationDate (D:20261128023301+00'00') /ID (node00000139) /ID (node00004499) /Headers [(node00000139)]
            /Names [(node00000139) 170 0 R (node00004499) 4686 0 R]
            """
        let second = """
            /CreationDate (D:20261128033301+00'00') /ID (node00000141) /ID (node00004501) /Headers [(node00000141)]
            /Names [(node00000141) 170 0 R (node00004501) 4686 0 R]
            """
        let kept = """
            /CreationDate (D:20261120000000+00'00') /ID (node00000001) /ID (node00000002) /Headers [(node00000001)]
            /Names [(node00000001) 170 0 R (node00000002) 4686 0 R]
            """
        #expect(printed(first, date: "2026-11-20") == kept)
        #expect(printed(second, date: "2026-11-20") == kept)
    }

    @Test func theFirstDayStandsWhereNoDateIsKnown() {
        #expect(printed("/ModDate (D:20261128023301", date: nil) == "/ModDate (D:19700101000000")
        #expect(printed("/ModDate (D:20261128023301", date: "soon") == "/ModDate (D:19700101000000")
    }

    @Test(arguments: ["", "(", "(node", "(node1234567", "(node12345678", "(node1234567x)", "Date (D:", "Date (D:2026"])
    func whatIsNoTraceStays(text: String) {
        #expect(printed(text, date: nil) == text)
    }

    private func printed(_ text: String, date: String?) -> String {
        var bytes = Array(text.utf8)
        PDFTraces.remove(from: &bytes, date: date)
        return String(decoding: bytes, as: UTF8.self)
    }
}
