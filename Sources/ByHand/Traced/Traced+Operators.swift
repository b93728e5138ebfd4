extension Traced {
    public static func + (left: Traced, right: Traced) -> Traced { Traced(.add, [left, right]) }
    public static func - (left: Traced, right: Traced) -> Traced { Traced(.subtract, [left, right]) }
    public static func * (left: Traced, right: Traced) -> Traced { Traced(.multiply, [left, right]) }
    public static func / (left: Traced, right: Traced) -> Traced { Traced(.divide, [left, right]) }

    @_disfavoredOverload public static func + (left: Traced, right: Double) -> Traced { left + Traced(right) }
    @_disfavoredOverload public static func - (left: Traced, right: Double) -> Traced { left - Traced(right) }
    @_disfavoredOverload public static func * (left: Traced, right: Double) -> Traced { left * Traced(right) }
    @_disfavoredOverload public static func / (left: Traced, right: Double) -> Traced { left / Traced(right) }

    @_disfavoredOverload public static func + (left: Double, right: Traced) -> Traced { Traced(left) + right }
    @_disfavoredOverload public static func - (left: Double, right: Traced) -> Traced { Traced(left) - right }
    @_disfavoredOverload public static func * (left: Double, right: Traced) -> Traced { Traced(left) * right }
    @_disfavoredOverload public static func / (left: Double, right: Traced) -> Traced { Traced(left) / right }

    public static prefix func - (operand: Traced) -> Traced { Traced(.negate, [operand]) }

    public static func += (left: inout Traced, right: Traced) { left = left + right }
    public static func -= (left: inout Traced, right: Traced) { left = left - right }
    public static func *= (left: inout Traced, right: Traced) { left = left * right }
    public static func /= (left: inout Traced, right: Traced) { left = left / right }

    /// A function of one number.
    public func applying(_ function: SymbolicFunction) -> Traced { Traced(.function(function), [self]) }
}

public func max(_ left: Traced, _ right: Traced) -> Traced { Traced(.extreme(isLargest: true), [left, right]) }
public func min(_ left: Traced, _ right: Traced) -> Traced { Traced(.extreme(isLargest: false), [left, right]) }
@_disfavoredOverload public func max(_ left: Traced, _ right: Double) -> Traced { max(left, Traced(right)) }
@_disfavoredOverload public func min(_ left: Traced, _ right: Double) -> Traced { min(left, Traced(right)) }
@_disfavoredOverload public func max(_ left: Double, _ right: Traced) -> Traced { max(Traced(left), right) }
@_disfavoredOverload public func min(_ left: Double, _ right: Traced) -> Traced { min(Traced(left), right) }

public func pow(_ base: Traced, _ exponent: Double) -> Traced { Traced(.power(exponent), [base]) }
public func exp(_ x: Traced) -> Traced { x.applying(.exp) }
public func log(_ x: Traced) -> Traced { x.applying(.log) }
public func sqrt(_ x: Traced) -> Traced { x.applying(.sqrt) }
public func sin(_ x: Traced) -> Traced { x.applying(.sin) }
public func cos(_ x: Traced) -> Traced { x.applying(.cos) }
public func tan(_ x: Traced) -> Traced { x.applying(.tan) }
public func tanh(_ x: Traced) -> Traced { x.applying(.tanh) }
public func sigmoid(_ x: Traced) -> Traced { x.applying(.sigmoid) }
public func softplus(_ x: Traced) -> Traced { x.applying(.softplus) }
public func relu(_ x: Traced) -> Traced { x.applying(.relu) }
public func abs(_ x: Traced) -> Traced { x.applying(.abs) }
