import Figures
import Testing

@Suite struct FigureNumberTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (3, "3"), (-13, "−13"), (0.010034, "0.01003"), (2.0 / 3, "0.6667"), (123456, "123456"),
        (1234.5678, "1235"), (1e6, "1000000"), (1.5e7 + 0.5, "1.5 × 10⁷"), (1e-5, "1 × 10⁻⁵"), (0.0001, "0.0001"),
        (0.00001234, "1.234 × 10⁻⁵"),
        (0.00123, "0.00123"), (1e15, "1 × 10¹⁵"), (9.9999, "10"), (0.99999, "1"), (.infinity, "∞"), (.nan, "NaN"),
        (-1e300, "−1 × 10³⁰⁰"), (.leastNonzeroMagnitude, "5 × 10⁻³²⁴"),
    ])
    func shortNumbers(number: Double, text: String) {
        #expect(FigureNumber.short(number) == text)
    }

    @Test func fixedNumbers() {
        #expect(FigureNumber.fixed(0.5, decimals: 2) == "0.50")
        #expect(FigureNumber.fixed(-0.004, decimals: 2) == "0.00")
        #expect(FigureNumber.fixed(-12.345, decimals: 1) == "−12.3")
        #expect(FigureNumber.fixed(99.96, decimals: 1) == "100.0")
        #expect(FigureNumber.fixed(1e20, decimals: 1) == "100000000000000000000.0")
    }

    @Test(arguments: [
        (0.0, "0"), (1.005, "1"), (-0.004, "0"), (12.5, "12.5"), (-3.14159, "-3.14"), (2.05, "2.05"), (.nan, "0"),
        (1e20, "0"),
    ])
    func coordinates(number: Double, text: String) {
        #expect(FigureNumber.coordinate(number) == text)
    }

    @Test func signedNumbers() {
        #expect(FigureNumber.signed(0.5) == "+0.5")
        #expect(FigureNumber.signed(-0.5) == "−0.5")
        #expect(FigureNumber.signed(0) == "0")
    }
}
