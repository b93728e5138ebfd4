import Formulas

/// Indices, exponents, limits, labels.
extension MathMLWriter {
    mutating func scripts(_ scripts: Scripts, _ neighbours: Neighbours) {
        let upper = MathMLWriter.upper(of: scripts)
        if takesLimits(scripts) {
            limits(scripts, upper, neighbours)
        } else {
            beside(scripts, upper, neighbours)
        }
    }

    /// Primes and exponent as one.
    private static func upper(of scripts: Scripts) -> Formula? {
        guard scripts.primes > 0 else { return scripts.upper }
        let marks = ["′", "″", "‴"]
        let primes =
            scripts.primes <= marks.count
            ? marks[scripts.primes - 1] : String(repeating: "′", count: min(scripts.primes, 12))
        guard let upper = scripts.upper else { return .ordinary(primes) }
        return .joined([.ordinary(primes), upper])
    }

    private func takesLimits(_ scripts: Scripts) -> Bool {
        switch scripts.placement {
        case .limits: true
        case .beside: false
        case .automatic: scripts.base.alwaysTakesLimits || (isDisplay && scripts.base.takesLimitsInDisplay)
        }
    }

    private mutating func limits(_ scripts: Scripts, _ upper: Formula?, _ neighbours: Neighbours) {
        var base = neighbours
        base.keepsLimits = scripts.placement == .limits && !isDisplay
        switch (scripts.lower, upper) {
        case (let lower?, let upper?):
            markup.open("munderover")
            self.base(scripts.base, base)
            script(lower)
            script(upper)
            markup.close("munderover")
        case (let lower?, nil):
            markup.open("munder")
            self.base(scripts.base, base)
            script(lower)
            markup.close("munder")
        case (nil, let upper?):
            markup.open("mover")
            self.base(scripts.base, base)
            script(upper)
            markup.close("mover")
        case (nil, nil): self.base(scripts.base, base)
        }
    }

    private mutating func beside(_ scripts: Scripts, _ upper: Formula?, _ neighbours: Neighbours) {
        switch (scripts.lower, upper) {
        case (let lower?, let upper?):
            markup.open("msubsup")
            base(scripts.base, neighbours)
            script(lower)
            script(upper)
            markup.close("msubsup")
        case (let lower?, nil):
            markup.open("msub")
            base(scripts.base, neighbours)
            script(lower)
            markup.close("msub")
        case (nil, let upper?):
            markup.open("msup")
            base(scripts.base, neighbours)
            script(upper)
            markup.close("msup")
        case (nil, nil): base(scripts.base, neighbours)
        }
    }

    /// What the scripts hang on; a symbol keeps the space that it has in its row.
    mutating func base(_ base: Formula, _ neighbours: Neighbours) {
        switch base {
        case .symbol, .scripts, .stacked, .decorated: part(base, neighbours)
        // As the direct base of a script, a bracket of a stated size would fall back to its usual one.
        case .delimiter: wrapped(base)
        default: argument(base)
        }
    }

    mutating func stacked(_ base: Formula, _ above: Formula?, _ below: Formula?, _ neighbours: Neighbours) {
        var inside = neighbours
        inside.keepsLimits = true
        inside.isStacked = true
        switch (above, below) {
        case (let above?, let below?):
            markup.open("munderover")
            self.base(base, inside)
            script(below)
            script(above)
            markup.close("munderover")
        case (let above?, nil):
            markup.open("mover")
            self.base(base, inside)
            script(above)
            markup.close("mover")
        case (nil, let below?):
            markup.open("munder")
            self.base(base, inside)
            script(below)
            markup.close("munder")
        case (nil, nil): argument(base)
        }
    }

    /// An arrow that is a little wider than what stands above and below it.
    mutating func arrow(_ text: String, _ above: Formula, _ below: Formula?) {
        let tag: StaticString = below == nil ? "mover" : "munderover"
        markup.open(tag)
        markup.element("mo", [MathMLWriter.stretched], text: text)
        if let below { arrowLabel(below) }
        arrowLabel(above)
        markup.close(tag)
    }

    private mutating func arrowLabel(_ label: Formula) {
        let outer = (isDisplay, isScript)
        (isDisplay, isScript) = (false, true)
        markup.open("mrow")
        space(FormulaSpace.half.width)
        contents(label)
        space(FormulaSpace.half.width)
        markup.close("mrow")
        (isDisplay, isScript) = outer
    }
}

extension Formula {
    fileprivate var alwaysTakesLimits: Bool {
        if case .decorated(let decoration, _) = self { return decoration.takesLimits }
        return false
    }

    fileprivate var takesLimitsInDisplay: Bool {
        switch self {
        case .function(let function): function.takesLimits
        case .symbol(let symbol): symbol.kind == .large && !Formula.integrals.contains(symbol.text)
        case .classed(let kind, _): kind == .large
        case .stacked(let base, _, _): base.takesLimitsInDisplay
        default: false
        }
    }

    private static let integrals = ["∫", "∬", "∭", "∮", "∯"]
}
