import Figures
import Foundation
import Testing

@Suite struct PlotMathTests {
    @Test func functionsAgreeWithTheLibrary() {
        for step in 1...2000 {
            let x = Double(step) * 0.037
            #expect(abs(PlotMath.log(x) - Foundation.log(x)) < 1e-13 * max(1, abs(Foundation.log(x))))
            let y = x - 37
            #expect(abs(PlotMath.exp(y) / Foundation.exp(y) - 1) < 1e-12)
            let turn = PlotMath.circle(turns: x)
            #expect(abs(turn.x - Foundation.sin(2 * .pi * x)) < 1e-10)
            #expect(abs(turn.y + Foundation.cos(2 * .pi * x)) < 1e-10)
        }
    }

    @Test func powersOfTenAreExact() {
        for exponent in -300...300 { #expect(PlotMath.log10(PlotMath.powerOfTen(exponent)) == Double(exponent)) }
        #expect(PlotMath.powerOfTen(-3) == 0.001)
    }

    @Test func whatHasNoLogarithmGivesNone() {
        #expect(PlotMath.log(0) == -.infinity)
        #expect(PlotMath.log(-1).isNaN)
        #expect(PlotMath.log(.nan).isNaN)
        #expect(PlotMath.log(.infinity).isNaN)
    }
}
