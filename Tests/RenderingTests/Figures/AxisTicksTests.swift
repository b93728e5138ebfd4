import Figures
import Testing

@testable import Rendering

@Suite struct AxisTicksTests {
    private func labels(
        _ domain: ClosedRange<Double>, _ transform: ScaleTransform = .linear, length: Double = 400,
        spacing: Double = 80, whole: Bool = false
    ) -> [String] {
        AxisTicks(AxisScale(domain: domain, transform: transform), length: length, spacing: spacing, whole: whole).ticks
            .map(\.label)
    }

    @Test func stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        #expect(labels(0...1) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
        #expect(labels(0...10) == ["0", "2", "4", "6", "8", "10"])
        #expect(labels(-30...30) == ["−30", "−20", "−10", "0", "10", "20", "30"])
        #expect(labels(0...0.00123).count >= 3)
    }

    @Test(arguments: [(1.41, 1.0), (1.42, 2), (3.16, 2), (3.17, 5), (7.07, 5), (7.08, 10)])
    func stepsChangeAtTheRootsOfTwoTenAndFifty(raw: Double, step: Double) {
        #expect(AxisTicks.niceStep(raw, count: 1) == step)
    }

    @Test func wholeNumbersGetWholeTicks() {
        #expect(labels(0...3, whole: true) == ["0", "1", "2", "3"])
        #expect(labels(0...3) == ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0"])
    }

    @Test func ticksAreDecimalFractions() {
        let values = AxisTicks.multiples(of: 0.1, in: 0...0.5)
        #expect(values == [0, 0.1, 0.2, 0.3, 0.4, 0.5])
    }

    @Test func logarithmicAxesShowPowersAndTwosAndFives() {
        #expect(labels(1...100, .logarithmic) == ["1", "2", "5", "10", "20", "50", "100"])
        #expect(labels(1e-6...1, .logarithmic, length: 600) == ["10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰"])
    }

    @Test func symmetricAxesGoThroughZero() {
        #expect(labels(-100...100, .symmetricLogarithmic) == ["−100", "−10", "−1", "0", "1", "10", "100"])
    }

    @Test func numbersOfOneAxisHaveOneFormAndDiffer() {
        #expect(labels(0...1e6).last == "1000000")
        for domain in [1e9...1e9 + 0.005, 0...1e6, 3e6...2e7, -5e-12...5e-12, 1e15...1e15 + 10, 123456...123456.01] {
            let found = labels(domain)
            #expect(found.count > 1 && Set(found).count == found.count)
            #expect(Set(found.filter { $0 != "0" }.map { $0.contains("×") }).count == 1)
        }
    }

    @Test func largeAndTinyNumbersStayShort() {
        #expect(labels(0...4e9).last == "4 × 10⁹")
        #expect(labels(0...2e-7).allSatisfy { $0.count < 12 })
    }

    @Test func hugeRangesGiveNoFloodOfTicks() {
        #expect(labels(-1e300...1e300).count < 20)
        #expect(labels(1e15...1e15 + 4).count < 20)
        #expect(labels(0...Double.leastNonzeroMagnitude).count < 20)
    }
}
