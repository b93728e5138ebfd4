import Testing

@testable import Rendering

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (2, "2"), (2.5, "2.5"), (-13, "−13"), (0.01003, "0.01003"), (0.425_43, "0.4254"),
        (1e15, "1 × 10¹⁵"), (1e-5, "1 × 10⁻⁵"), (-1.234_56e-7, "−1.235 × 10⁻⁷"), (123_456.7, "123457"),
        (0.99999, "1"), (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "NaN"),
    ])
    func aNumberAlone(_ value: Double, _ text: String) {
        #expect(NumberText.plain(value) == text)
    }

    @Test func numbersUnderEachOtherHaveTheSameDecimals() {
        #expect(NumberText.column([1, 2.5, -0.25]) == ["1.00", "2.50", "−0.25"])
        #expect(NumberText.column([0, 0.001]) == ["0.000", "0.001"])
        #expect(NumberText.column([12.7, 0.2245, 0.0312]) == ["12.700", "0.225", "0.031"])
        #expect(NumberText.column([.nan, 1.5]) == ["NaN", "1.5"])
        #expect(NumberText.column([]) == [])
    }

    @Test(arguments: [
        ("-1e-05", "−1 × 10⁻⁵"), ("-13.0", "−13.0"), ("1.5e+300", "1.5 × 10³⁰⁰"), ("true", "true"), ("-", "-"),
        ("e", "e"), ("1-2", "1-2"), ("nan", "nan"), ("", ""),
    ])
    func textsOfSwiftGetTheSignsOfTypography(_ text: String, _ typeset: String) {
        #expect(NumberText.typeset(text) == typeset)
    }
}
