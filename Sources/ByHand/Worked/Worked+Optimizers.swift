import Elementary
import Formulas

/// One step of each optimiser on one weight, line by line.
extension Worked {
    /// w ← w − α g.
    public static func sgdStep(
        w: Double, g: Double, rate: Double, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        steps(
            ["w": w, "g": g, "alpha": rate],
            [StepLine("w_next", weight("w") - rateTimes("g"), WorkedMessages.newWeight)],
            symbols, digits)
    }

    /// v ← μ v + g, w ← w − α v.
    public static func momentumStep(
        w: Double, g: Double, v: Double, rate: Double, momentum: Double, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        steps(
            ["w": w, "g": g, "v": v, "alpha": rate, "mu": momentum],
            [
                StepLine("v_next", .variable("mu") * .variable("v") + .variable("g"), WorkedMessages.velocity),
                StepLine("w_next", weight("w") - rateTimes("v_next"), WorkedMessages.newWeight),
            ], symbols, digits)
    }

    /// v ← μ v + g, w ← w − α (g + μ v).
    public static func nesterovStep(
        w: Double, g: Double, v: Double, rate: Double, momentum: Double, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        let ahead = Symbolic.variable("g") + .variable("mu") * .variable("v_next")
        return steps(
            ["w": w, "g": g, "v": v, "alpha": rate, "mu": momentum],
            [
                StepLine("v_next", .variable("mu") * .variable("v") + .variable("g"), WorkedMessages.velocity),
                StepLine("w_next", weight("w") - .variable("alpha") * ahead, WorkedMessages.weightAhead),
            ], symbols, digits)
    }

    /// s ← s + g², w ← w − α g / (√s + ε).
    public static func adagradStep(
        w: Double, g: Double, s: Double, rate: Double, epsilon: Double = 1e-10, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        steps(
            ["w": w, "g": g, "s": s, "alpha": rate, "epsilon": epsilon],
            [
                StepLine(
                    "s_next", .variable("s") + .power(.variable("g"), .number(2)), WorkedMessages.sumOfSquares),
                StepLine("w_next", weight("w") - scaledStep("g", "s_next"), WorkedMessages.newWeight),
            ], symbols, digits)
    }

    /// s ← ρ s + (1 − ρ) g², w ← w − α g / (√s + ε).
    public static func rmsPropStep(
        w: Double, g: Double, s: Double, rate: Double, decay: Double = 0.99, epsilon: Double = 1e-8,
        symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        steps(
            ["w": w, "g": g, "s": s, "alpha": rate, "rho": decay, "epsilon": epsilon],
            [
                StepLine(
                    "s_next", mean("rho", .variable("s"), .power(.variable("g"), .number(2))),
                    WorkedMessages.meanOfSquares),
                StepLine("w_next", weight("w") - scaledStep("g", "s_next"), WorkedMessages.newWeight),
            ], symbols, digits)
    }

    /// s ← ρ s + (1 − ρ) g², Δ = √(d + ε) / √(s + ε) g, d ← ρ d + (1 − ρ) Δ², w ← w − α Δ.
    public static func adadeltaStep(
        w: Double, g: Double, s: Double, d: Double, rate: Double = 1, decay: Double = 0.9, epsilon: Double = 1e-6,
        symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        let root = { (name: String) in Symbolic.call(.sqrt, .variable(name) + .variable("epsilon")) }
        let square = { (name: String) in Symbolic.power(.variable(name), .number(2)) }
        return steps(
            ["w": w, "g": g, "s": s, "d": d, "alpha": rate, "rho": decay, "epsilon": epsilon],
            [
                StepLine("s_next", mean("rho", .variable("s"), square("g")), WorkedMessages.meanOfSquares),
                StepLine("Delta", root("d") / root("s_next") * .variable("g"), WorkedMessages.step),
                StepLine("d_next", mean("rho", .variable("d"), square("Delta")), WorkedMessages.meanOfSteps),
                StepLine("w_next", weight("w") - rateTimes("Delta"), WorkedMessages.newWeight),
            ], symbols, digits)
    }

    /// L-BFGS with one remembered step, of one weight: the gradient's change over the step stands for the curvature.
    public static func lbfgsStep(
        w: Double, g: Double, previousW: Double, previousG: Double, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        steps(
            ["w": w, "g": g, "w_prev": previousW, "g_prev": previousG],
            [
                StepLine("s", .variable("w") - .variable("w_prev"), WorkedMessages.lastStep),
                StepLine("y", .variable("g") - .variable("g_prev"), WorkedMessages.changeOfGradient),
                StepLine(
                    "w_next", weight("w") - .variable("s") / .variable("y") * .variable("g"),
                    WorkedMessages.weightByCurvature),
            ], symbols, digits)
    }

    /// Adam's moments, their corrections for step `t`, and the weight.
    public static func adamStep(
        w: Double, g: Double, m: Double, v: Double, t: Int, rate: Double = 0.001, beta1: Double = 0.9,
        beta2: Double = 0.999, epsilon: Double = 1e-8, symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedExample {
        let corrected = { (moment: String, decay: String) in
            Symbolic.variable(moment) / (.one - .power(.variable(decay), .variable("t")))
        }
        let root = Symbolic.call(.sqrt, .variable("vHat")) + .variable("epsilon")
        return steps(
            [
                "w": w, "g": g, "m": m, "v": v, "t": Double(t), "alpha": rate, "beta1": beta1, "beta2": beta2,
                "epsilon": epsilon,
            ],
            [
                StepLine("m_next", mean("beta1", .variable("m"), .variable("g")), WorkedMessages.meanOfGradients),
                StepLine(
                    "v_next", mean("beta2", .variable("v"), .power(.variable("g"), .number(2))),
                    WorkedMessages.meanOfSquares),
                StepLine("mHat", corrected("m_next", "beta1"), WorkedMessages.corrected),
                StepLine("vHat", corrected("v_next", "beta2")),
                StepLine(
                    "w_next", weight("w") - .variable("alpha") * (.variable("mHat") / root), WorkedMessages.newWeight),
            ], symbols, digits)
    }

    // MARK: Parts

    private static func weight(_ name: String) -> Symbolic { .variable(name) }

    private static func rateTimes(_ name: String) -> Symbolic { .variable("alpha") * .variable(name) }

    private static func scaledStep(_ gradient: String, _ square: String) -> Symbolic {
        .variable("alpha") * (.variable(gradient) / (.call(.sqrt, .variable(square)) + .variable("epsilon")))
    }

    /// A running mean: so much of the old, the rest of the new.
    private static func mean(_ decay: String, _ old: Symbolic, _ new: Symbolic) -> Symbolic {
        .variable(decay) * old + (.one - .variable(decay)) * new
    }
}
