import Testing

@testable import Learning

@Suite struct FractionTests {
    @Test func arithmetic() {
        #expect(Fraction(6, -4) == Fraction(-3, 2))
        #expect(Fraction(1, 6) + Fraction(1, 14) == Fraction(5, 21))
        #expect(Fraction(3, 10) / Fraction(3, 14) == Fraction(7, 5))
        #expect(Fraction(1, 3) < Fraction(1, 2))
        #expect((Fraction(7, 66)).description == "7/66")
        #expect((Fraction(4, 2)).description == "2")
    }

    @Test func whatDoesNotFitIsNotANumber() {
        #expect((Fraction(.max, 1) * Fraction(2)).isNaN)
        #expect((Fraction(.max, 2) * Fraction(2, .max)) == 1)
        #expect(Fraction(1, 0).isNaN)
        #expect((Fraction(1) / Fraction(0)).isNaN)
        #expect((Fraction(1, .max) + Fraction(1, .max - 1)).isNaN)
        #expect(Fraction(1, 0).double.isNaN)
    }
}
