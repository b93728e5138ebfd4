import CKernels

// Sums, products and powers of two tensors: each operation stands above its derivative in both operands.

extension Tensor {
    public static func + (left: Tensor, right: Tensor) -> Tensor {
        combined("+", binary_add, left, right).recorded(
            left, right, { upstream, _, _, _ in upstream }, { upstream, _, _, _ in upstream })
    }

    public static func - (left: Tensor, right: Tensor) -> Tensor {
        combined("-", binary_subtract, left, right).recorded(
            left, right, { upstream, _, _, _ in upstream }, { upstream, _, _, _ in -upstream })
    }

    public static func * (left: Tensor, right: Tensor) -> Tensor {
        combined("*", binary_multiply, left, right).recorded(
            left, right, { upstream, _, right, _ in upstream * right }, { upstream, left, _, _ in upstream * left })
    }

    public static func / (left: Tensor, right: Tensor) -> Tensor {
        combined("/", binary_divide, left, right).recorded(
            left, right, { upstream, _, right, _ in upstream / right },
            { upstream, _, right, output in -(upstream * output / right) })
    }

    /// Each element to the power of the exponent's. Disfavoured, so that a literal is a number.
    @_disfavoredOverload
    public func pow(_ exponent: Tensor) -> Tensor {
        Tensor.combined("pow", binary_pow, self, exponent).recorded(
            self, exponent,
            { upstream, base, exponent, _ in upstream * exponent * base.pow(exponent - 1) },
            { upstream, base, _, output in upstream * select(base .> 0, output * base.log(), 0) })
    }

    public func pow(_ exponent: Double) -> Tensor {
        exponent == 2 ? squared() : exponent == 0.5 ? sqrt() : pow(Tensor(exponent))
    }

    /// The angle of each point (x, y) from the positive x-axis; `self` is y.
    public func atan2(_ x: Tensor) -> Tensor {
        Tensor.combined("atan2", binary_atan2, self, x).recorded(
            self, x, { upstream, y, x, _ in upstream * x / (x.squared() + y.squared()) },
            { upstream, y, x, _ in -(upstream * y / (x.squared() + y.squared())) })
    }

    /// The length of each (x, y), without overflow.
    public func hypot(_ other: Tensor) -> Tensor {
        Tensor.combined("hypot", binary_hypot, self, other).recorded(
            self, other, { upstream, left, _, output in upstream * left / output },
            { upstream, _, right, output in upstream * right / output })
    }

    /// The remainder of each quotient, with the sign of `self`.
    public func remainder(_ divisor: Tensor) -> Tensor {
        Tensor.combined("remainder", binary_fmod, self, divisor).recorded(
            self, divisor, { upstream, _, _, _ in upstream },
            { upstream, left, right, _ in -(upstream * (left / right).truncated()) })
    }

    public static func maximum(_ left: Tensor, _ right: Tensor) -> Tensor {
        combined("maximum", binary_maximum, left, right).recorded(
            left, right, { upstream, left, right, _ in upstream * shareOfLarger(left, right) },
            { upstream, left, right, _ in upstream * shareOfLarger(right, left) })
    }

    public static func minimum(_ left: Tensor, _ right: Tensor) -> Tensor {
        combined("minimum", binary_minimum, left, right).recorded(
            left, right, { upstream, left, right, _ in upstream * shareOfLarger(right, left) },
            { upstream, left, right, _ in upstream * shareOfLarger(left, right) })
    }

    /// 1 where the first is larger, ½ where both are equal: a tie shares its gradient.
    private static func shareOfLarger(_ first: Tensor, _ second: Tensor) -> Tensor {
        ((first .> second) + (first .>= second)) * 0.5
    }

    public static prefix func - (operand: Tensor) -> Tensor {
        operand.mapped("-", unary_negate) { upstream, _, _ in -upstream }
    }

    public static func += (left: inout Tensor, right: Tensor) { left = left + right }
    public static func -= (left: inout Tensor, right: Tensor) { left = left - right }
    public static func *= (left: inout Tensor, right: Tensor) { left = left * right }
    public static func /= (left: inout Tensor, right: Tensor) { left = left / right }

    // A tensor and a number. Disfavoured, so that a literal is read as a tensor and stays unambiguous.
    @_disfavoredOverload public static func + (left: Tensor, right: Double) -> Tensor { left + Tensor(right) }
    @_disfavoredOverload public static func + (left: Double, right: Tensor) -> Tensor { Tensor(left) + right }
    @_disfavoredOverload public static func - (left: Tensor, right: Double) -> Tensor { left - Tensor(right) }
    @_disfavoredOverload public static func - (left: Double, right: Tensor) -> Tensor { Tensor(left) - right }
    @_disfavoredOverload public static func * (left: Tensor, right: Double) -> Tensor { left * Tensor(right) }
    @_disfavoredOverload public static func * (left: Double, right: Tensor) -> Tensor { Tensor(left) * right }
    @_disfavoredOverload public static func / (left: Tensor, right: Double) -> Tensor { left / Tensor(right) }
    @_disfavoredOverload public static func / (left: Double, right: Tensor) -> Tensor { Tensor(left) / right }
    @_disfavoredOverload public static func += (left: inout Tensor, right: Double) { left = left + Tensor(right) }
    @_disfavoredOverload public static func -= (left: inout Tensor, right: Double) { left = left - Tensor(right) }
    @_disfavoredOverload public static func *= (left: inout Tensor, right: Double) { left = left * Tensor(right) }
    @_disfavoredOverload public static func /= (left: inout Tensor, right: Double) { left = left / Tensor(right) }

    /// An operation on two tensors element by element, stretched to a common shape.
    static func combined(_ operation: String, _ kind: BinaryKind, _ left: Tensor, _ right: Tensor) -> Tensor {
        let (leftElements, rightElements) = (left.pointer, right.pointer)
        if left.shape == right.shape || right.count == 1 && right.rank <= left.rank {
            let (count, step) = (left.count, right.count == 1 ? 0 : 1)
            return make(left.shape, by: operation) { out in
                kernel_binary(kind, out, leftElements, 1, rightElements, step, count)
            }
        }
        guard let shape = left.shape.broadcast(with: right.shape) else {
            return failure(operation, [left.shape, right.shape], .cannotBroadcast)
        }
        if left.count == 1 {
            return make(shape, by: operation) {
                kernel_binary(kind, $0, leftElements, 0, rightElements, 1, shape.count)
            }
        }
        return combinedByRows(operation, kind, left, right, shape)
    }

    /// The general case: rows of the innermost axis are combined one after the other, without stretched copies.
    private static func combinedByRows(
        _ operation: String, _ kind: BinaryKind, _ left: Tensor, _ right: Tensor, _ shape: Shape
    ) -> Tensor {
        // A trailing run of axes on which both agree is one long row.
        var inner = 0
        var length = 1
        while inner < shape.rank, left.shape.fromEnd(inner) == right.shape.fromEnd(inner) {
            length *= shape.fromEnd(inner)
            inner += 1
        }
        var (leftStep, rightStep) = (1, 1)
        if inner == 0 {
            length = shape.fromEnd(0)
            leftStep = left.shape.fromEnd(0) == 1 ? 0 : 1
            rightStep = right.shape.fromEnd(0) == 1 ? 0 : 1
            inner = 1
        }
        let outer = shape.rank - inner
        return make(shape, by: operation) { out in
            var leftWalk = BroadcastWalk(left.shape, in: shape, outer: outer)
            var rightWalk = BroadcastWalk(right.shape, in: shape, outer: outer)
            for row in 0..<(shape.count / Swift.max(1, length)) {
                kernel_binary(
                    kind, out + row * length, left.pointer + leftWalk.offset, leftStep,
                    right.pointer + rightWalk.offset, rightStep, length)
                leftWalk.advance()
                rightWalk.advance()
            }
        }
    }
}

extension Tensor {
    /// Adds another tensor of the same shape times a number, in place where the elements are not shared.
    public mutating func add(_ other: Tensor, times factor: Double = 1) {
        guard other.shape == shape, !isRecorded, !other.isRecorded else {
            self += other * Tensor(factor)
            return
        }
        withMutableElements { out in
            guard let base = out.baseAddress else { return }
            kernel_accumulate(base, factor, other.pointer, other.count)
        }
    }
}
