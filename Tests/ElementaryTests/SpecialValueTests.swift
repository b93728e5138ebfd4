import Testing

@testable import Elementary

/// Zeros, infinities and not-a-number as IEEE 754 and C have them.
@Suite struct SpecialValueTests {
    private let infinity = Double.infinity

    @Test func exponentials() {
        #expect(Elementary.exp(0) == 1)
        #expect(Elementary.exp(infinity) == infinity)
        #expect(Elementary.exp(-infinity) == 0)
        #expect(Elementary.exp(710) == infinity)
        #expect(Elementary.exp(-745.2) == 0)
        #expect(Elementary.exp(-745) == 0x1p-1074)
        #expect(Elementary.expm1(-infinity) == -1)
        #expect(Elementary.expm1(-0.0).sign == .minus)
        #expect(Elementary.exp(.nan).isNaN)
    }

    @Test func logarithms() {
        for logarithm in [Elementary.log, Elementary.log2, Elementary.log10] {
            #expect(logarithm(1) == 0)
            #expect(logarithm(0) == -infinity)
            #expect(logarithm(-1).isNaN)
            #expect(logarithm(infinity) == infinity)
        }
        #expect(
            (-1074...1023).allSatisfy {
                Elementary.log2(Double(sign: .plus, exponent: $0, significand: 1)) == Double($0)
            })
        #expect(Elementary.log10(1000) == 3)
        #expect(Elementary.log1p(-1) == -infinity)
        #expect(Elementary.log1p(-0.0).sign == .minus)
    }

    @Test func powers() {
        #expect(Elementary.pow(.nan, 0) == 1)
        #expect(Elementary.pow(1, .nan) == 1)
        #expect(Elementary.pow(-2, 3) == -8)
        #expect(Elementary.pow(-2, 0.5).isNaN)
        #expect(Elementary.pow(-0.0, -3) == -infinity)
        #expect(Elementary.pow(0.5, infinity) == 0)
        #expect(Elementary.pow(-1, infinity) == 1)
        #expect(Elementary.pow(10, 22) == 1e22)
        #expect(Elementary.pow(2, -1074) == 0x1p-1074)
        #expect(Elementary.pow(3, 1e300) == infinity)
    }

    @Test func trigonometry() {
        #expect(Elementary.sin(-0.0).sign == .minus)
        #expect(Elementary.cos(0) == 1)
        #expect(Elementary.sin(infinity).isNaN)
        #expect(Elementary.tan(-infinity).isNaN)
        #expect(Elementary.atan(infinity) == .pi / 2 || Elementary.atan(infinity) == 0x1.921fb54442d18p0)
        #expect(Elementary.acos(-1) == 0x1.921fb54442d18p1)
        #expect(Elementary.asin(1.5).isNaN)
        #expect(Elementary.atan2(0, -1) == 0x1.921fb54442d18p1)
        #expect(Elementary.atan2(-0.0, 1).sign == .minus)
        #expect(Elementary.atan2(-1, 0) == -0x1.921fb54442d18p0)
    }

    @Test func hyperbolicAndSpecial() {
        #expect(Elementary.tanh(infinity) == 1)
        #expect(Elementary.tanh(-0.0).sign == .minus)
        #expect(Elementary.sigmoid(0) == 0.5)
        #expect(Elementary.sigmoid(-infinity) == 0)
        #expect(Elementary.softplus(infinity) == infinity)
        #expect(Elementary.softplus(-infinity) == 0)
        #expect(Elementary.gamma(5) == 24)
        #expect(Elementary.gamma(-3).isNaN)
        #expect(Elementary.logGamma(2) == 0)
        #expect(Elementary.erf(-infinity) == -1)
        #expect(Elementary.erfc(30) == 0)
        #expect(Elementary.cbrt(-27) == -3)
        #expect(Elementary.hypot(infinity, .nan) == infinity)
        #expect(Elementary.fmod(-7, 3) == -1)
    }
}
