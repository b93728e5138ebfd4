import Learning

func fractions() {
    // begin
    let third = Fraction(1, 3)
    let half: Fraction = 1 / 2
    print(third, half, third + half, third - half, third * half, third / half, -third)
    print(Fraction(6, -4), Fraction(7), Fraction(1, 0), Fraction(1, 0).isNaN, third.double)
    print(third < half, third > half, max(third, half), third == Fraction(2, 6), half != third)
    print([third, half, 3].reduce(0, +), [half, third].sorted(), Set([third, Fraction(2, 6)]).count)
    var weights = [Fraction](repeating: Fraction(1, 10), count: 3)
    weights[0] *= 5
    weights[1] += third
    weights[2] -= half
    weights[2] /= 3
    print(weights, weights[0].numerator, weights[0].denominator)
    let count = 14
    print(Fraction(3, count), Fraction(Int64(3), Int64(14)), Fraction.notANumber, third < Fraction.notANumber)
    print(Fraction(9_223_372_036_854_775_807, 2) * 4, "\(Fraction(3, 22)) and \(half.description)")
    // end
}
