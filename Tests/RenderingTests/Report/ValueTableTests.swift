import LectureModel
import Testing

@testable import Rendering

@Suite struct ValueTableTests {
    @Test func numbersMeetAtTheirPoints() {
        #expect(ValueTable.aligned(["1.25", "10", "2.5"]) == ["1.25", "10\u{2008}\u{2007}\u{2007}", "2.5\u{2007}"])
        #expect(ValueTable.aligned(["1", "10"]) == ["1", "10"])
        #expect(ValueTable.aligned([]) == [])
    }

    @Test func longTablesSayWhatIsLeftOut() {
        let rows = (0..<100).map { [ShownValue.Form.scalar(String($0)), .text("x")] }
        let table = ValueTable(columns: ["n", "t"], rows: rows)
        #expect(table.rows.count == 41)
        #expect(table.rows[40] == ["… 60 more", ""])
        #expect(table.isNumeric == [true, false])
    }

    @Test func raggedRowsAreNoTrap() {
        let table = ValueTable(texts: [["1"], ["2", "3", "4"]], under: ["a", "b"])
        #expect(table.rows == [["1", ""], ["2", "3"]])
    }
}
