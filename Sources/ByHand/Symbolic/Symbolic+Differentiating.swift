extension Symbolic {
    /// The derivative by `name`, made simple enough to read.
    public func derivative(by name: String) -> Symbolic {
        recognised.rawDerivative(by: name).simplified
    }

    private func rawDerivative(by name: String) -> Symbolic {
        guard contains(name) else { return .zero }
        switch self {
        case .number: return .zero
        case .variable: return .one
        case .sum(let parts): return .sum(parts.map { $0.rawDerivative(by: name) })
        case .product(let parts): return productRule(parts, name)
        case .negated(let operand): return -operand.rawDerivative(by: name)
        case .quotient(let left, let right): return quotientRule(left, right, name)
        case .power(let base, let exponent): return powerRule(base, exponent, name)
        case .call(let function, let operand): return chainRule(function, operand, name)
        case .extreme(let isLargest, let parts): return extremeRule(isLargest, parts, name)
        case .choice(let condition, let value, let otherwise):
            return .choice(
                condition, value.rawDerivative(by: name), otherwise: otherwise.rawDerivative(by: name))
        }
    }

    /// The derivative of the one that is largest, or smallest.
    private func extremeRule(_ isLargest: Bool, _ parts: [Symbolic], _ name: String) -> Symbolic {
        guard let first = parts.first else { return .zero }
        guard parts.count > 1 else { return first.rawDerivative(by: name) }
        let rest = Symbolic.extreme(isLargest: isLargest, Array(parts.dropFirst()))
        let other = parts.count == 2 ? parts[1] : rest
        let (inner, outer) = (first.rawDerivative(by: name), other.rawDerivative(by: name))
        let taken = SymbolicCondition(first, isLargest ? .greater : .less, other)
        // Where one of two does not change, what is left is a factor of one or zero.
        if outer == .zero { return inner * .choice(taken, .one, otherwise: .zero) }
        if inner == .zero {
            let left = SymbolicCondition(other, isLargest ? .greaterOrEqual : .lessOrEqual, first)
            return outer * .choice(left, .one, otherwise: .zero)
        }
        return .choice(taken, inner, otherwise: outer)
    }

    private func productRule(_ parts: [Symbolic], _ name: String) -> Symbolic {
        var terms: [Symbolic] = []
        for (index, part) in parts.enumerated() where part.contains(name) {
            var factors = parts
            factors[index] = part.rawDerivative(by: name)
            terms.append(.product(factors))
        }
        return .sum(terms)
    }

    private func quotientRule(_ left: Symbolic, _ right: Symbolic, _ name: String) -> Symbolic {
        guard right.contains(name) else { return left.rawDerivative(by: name) / right }
        let below = Symbolic.power(right, .number(2))
        guard left.contains(name) else { return -(left * right.rawDerivative(by: name)) / below }
        return (left.rawDerivative(by: name) * right - left * right.rawDerivative(by: name)) / below
    }

    private func powerRule(_ base: Symbolic, _ exponent: Symbolic, _ name: String) -> Symbolic {
        if !exponent.contains(name) {
            return exponent * .power(base, exponent - .one) * base.rawDerivative(by: name)
        }
        let outer = self * .call(.log, base)
        guard base.contains(name) else { return outer * exponent.rawDerivative(by: name) }
        return self * (exponent * .call(.log, base)).rawDerivative(by: name)
    }

    private func chainRule(_ function: SymbolicFunction, _ operand: Symbolic, _ name: String) -> Symbolic {
        // The slope of ln(1 + eᵘ) is a sigmoid.
        if function == .log, let argument = operand.exponentBesideOne {
            return .call(.sigmoid, argument) * argument.rawDerivative(by: name)
        }
        return function.derivative(at: operand) * operand.rawDerivative(by: name)
    }

    /// The expression with what is a sigmoid or a rectifier written as one: its derivative is then σ(1 − σ).
    var recognised: Symbolic {
        switch self {
        case .quotient(.one, let below):
            if let argument = below.sigmoidArgument { return .call(.sigmoid, argument.recognised) }
        case .extreme(isLargest: true, let parts) where parts.count == 2 && parts.contains(.zero):
            return .call(.relu, (parts[0] == .zero ? parts[1] : parts[0]).recognised)
        default: break
        }
        return mapped { $0.recognised }
    }

    /// The x of 1 + exp(−x).
    private var sigmoidArgument: Symbolic? {
        if case .negated(let argument)? = exponentBesideOne { return argument }
        return nil
    }

    /// The x of 1 + exp(x).
    private var exponentBesideOne: Symbolic? {
        guard case .sum(let parts) = self, parts.count == 2 else { return nil }
        for (one, other) in [(parts[0], parts[1]), (parts[1], parts[0])] where one == .one {
            if case .call(.exp, let argument) = other { return argument }
        }
        return nil
    }
}
