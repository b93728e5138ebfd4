import CKernels

infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence

// Comparisons of each element: 1 where they hold, 0 elsewhere. They have no derivative.

extension Tensor {
    public static func .< (left: Tensor, right: Tensor) -> Tensor { combined(".<", binary_less, left, right) }
    public static func .<= (left: Tensor, right: Tensor) -> Tensor { combined(".<=", binary_less_equal, left, right) }
    public static func .> (left: Tensor, right: Tensor) -> Tensor { combined(".>", binary_less, right, left) }
    public static func .>= (left: Tensor, right: Tensor) -> Tensor { combined(".>=", binary_less_equal, right, left) }
    public static func .== (left: Tensor, right: Tensor) -> Tensor { combined(".==", binary_equal, left, right) }
    public static func .!= (left: Tensor, right: Tensor) -> Tensor { combined(".!=", binary_not_equal, left, right) }

    /// Whether one single number is smaller than another.
    public static func < (left: Tensor, right: Tensor) -> Bool { compared("<", left, right) { $0 < $1 } }
    /// Whether one single number is not larger than another.
    public static func <= (left: Tensor, right: Tensor) -> Bool { compared("<=", left, right) { $0 <= $1 } }
    /// Whether one single number is larger than another.
    public static func > (left: Tensor, right: Tensor) -> Bool { compared(">", left, right) { $0 > $1 } }
    /// Whether one single number is not smaller than another.
    public static func >= (left: Tensor, right: Tensor) -> Bool { compared(">=", left, right) { $0 >= $1 } }

    // Of a tensor and a number: generic, since the compiler takes the 0 of `number > 0` for a tensor where it can do so
    // without one, and the comparison of two numbers then makes two tensors.
    @_disfavoredOverload
    public static func < <Number: BinaryFloatingPoint>(left: Tensor, right: Number) -> Bool {
        left < Tensor(Double(right))
    }
    @_disfavoredOverload
    public static func <= <Number: BinaryFloatingPoint>(left: Tensor, right: Number) -> Bool {
        left <= Tensor(Double(right))
    }
    @_disfavoredOverload
    public static func > <Number: BinaryFloatingPoint>(left: Tensor, right: Number) -> Bool {
        left > Tensor(Double(right))
    }
    @_disfavoredOverload
    public static func >= <Number: BinaryFloatingPoint>(left: Tensor, right: Number) -> Bool {
        left >= Tensor(Double(right))
    }
    @_disfavoredOverload
    public static func < <Number: BinaryFloatingPoint>(left: Number, right: Tensor) -> Bool {
        Tensor(Double(left)) < right
    }
    @_disfavoredOverload
    public static func <= <Number: BinaryFloatingPoint>(left: Number, right: Tensor) -> Bool {
        Tensor(Double(left)) <= right
    }
    @_disfavoredOverload
    public static func > <Number: BinaryFloatingPoint>(left: Number, right: Tensor) -> Bool {
        Tensor(Double(left)) > right
    }
    @_disfavoredOverload
    public static func >= <Number: BinaryFloatingPoint>(left: Number, right: Tensor) -> Bool {
        Tensor(Double(left)) >= right
    }

    private static func compared(
        _ operation: String, _ left: Tensor, _ right: Tensor, _ holds: (Double, Double) -> Bool
    ) -> Bool {
        guard left.count == 1, right.count == 1 else {
            FaultSlot.record(TensorFault(operation, [left.shape, right.shape], .comparesElements))
            return false
        }
        return holds(left.scalar, right.scalar)
    }

    /// Whether every element differs from 0.
    public var all: Bool { Work.charge(count, by: "all") && withElements { $0.allSatisfy { $0 != 0 } } }
    /// Whether some element differs from 0.
    public var any: Bool { Work.charge(count, by: "any") && withElements { $0.contains { $0 != 0 } } }

    /// Whether the shapes are equal and each element lies within tolerance · max(1, |other|) of the other's.
    public func isClose(to other: Tensor, tolerance: Double = 1e-6) -> Bool {
        guard shape == other.shape, Work.charge(count * 2, by: "isClose") else { return false }
        for (left, right) in zip(elements, other.elements) where left != right {
            guard Swift.abs(left - right) <= tolerance * Swift.max(1, Swift.abs(right)) else { return false }
        }
        return true
    }
}

extension Tensor: Equatable {
    /// Equal shapes and equal elements.
    public static func == (left: Tensor, right: Tensor) -> Bool {
        left.shape == right.shape && Work.charge(left.count, by: "==")
            && left.withElements { a in right.withElements { b in a.elementsEqual(b) } }
    }
}

/// The elements of `first` where the mask is not 0, and of `second` elsewhere.
public func select(_ mask: Tensor, _ first: Tensor, _ second: Tensor) -> Tensor {
    guard let shape = first.shape.broadcast(with: second.shape)?.broadcast(with: mask.shape) else {
        return Tensor.failure("select", [mask.shape, first.shape, second.shape], .cannotBroadcast)
    }
    let (mask, left, right) = (
        mask.detached.broadcast(to: shape), first.broadcast(to: shape), second.broadcast(to: shape)
    )
    let result = Tensor.make(shape, by: "select") { out in
        kernel_select(out, mask.pointer, left.pointer, right.pointer, shape.count)
    }
    return result.recorded(
        left, right, { upstream, _, _, _ in select(mask, upstream, 0) },
        { upstream, _, _, _ in select(mask, 0, upstream) })
}
