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

    @Test(arguments: [
        ("0.0031712119389339932", "0.00317121"), ("9.094947017729282e-13", "9.09495 × 10⁻¹³"), ("0.5", "0.5"),
        ("-0.30000000000000004", "−0.3"), ("1234567.25", "1234567.25"), ("9007199254740993", "9007199254740993"),
        ("1.0", "1.0"), ("-1e-05", "−1 × 10⁻⁵"),
    ])
    func fractionsHaveSixDigits(text: String, expected: String) {
        #expect(ValueTable(columns: ["n"], rows: [[.scalar(text)]]).rows == [[expected]])
    }

    @Test func raggedRowsAreNoTrap() {
        let table = ValueTable(texts: [["1"], ["2", "3", "4"]], under: ["a", "b"])
        #expect(table.rows == [["1", ""], ["2", "3"]])
    }
}
