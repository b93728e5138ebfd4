/// `for k in … { sum += a[i][k] * b[k][j] }`: four instructions that the machine does for many turns at once.
///
/// Each turn costs the fuel that it would cost alone, and what cannot be read is told where it is.
struct InnerProduct {
    private let first: UnsafePointer<Instruction>
    private let scalars: UnsafeMutablePointer<Int64>

    /// How the turns ended.
    enum Ending {
        /// The machine goes on here.
        case next(UnsafePointer<Instruction>)
        /// Nothing was done: this instruction finds no element.
        case missing(UnsafePointer<Instruction>)
        /// Nothing was done: there is no fuel for this step to a turn.
        case unpaid(UnsafePointer<Instruction>)
    }

    /// Are so many turns left that leaving the quick loop for them is worth it?
    @inline(__always)
    static func isLong(_ first: UnsafePointer<Instruction>, _ scalars: UnsafeMutablePointer<Int64>) -> Bool {
        let step = first + 3
        return scalars[Int(step.pointee.b)] &- scalars[Int(step.pointee.a)] >= 4
    }

    init(_ first: UnsafePointer<Instruction>, _ scalars: UnsafeMutablePointer<Int64>) {
        self.first = first
        self.scalars = scalars
    }

    /// Takes as many turns as there are elements and fuel for.
    func run(_ objects: UnsafeMutablePointer<ObjectPointer?>, _ fuel: inout Int64) -> Ending {
        let (second, product, step) = (first + 1, (first + 2).pointee, (first + 3).pointee)
        let start = scalars[Int(step.a)]
        guard let left = Factor(first, along: step.a, scalars, objects), left[start] != nil else {
            return .missing(first)
        }
        guard let right = Factor(second, along: step.a, scalars, objects), right[start] != nil else {
            return .missing(second)
        }
        let bound = scalars[Int(step.b)]
        let price = Int64(step.x)
        let (paid, overflow) = start.addingReportingOverflow(max(fuel, 0) / price)
        let end = overflow ? bound : min(bound, paid)
        guard start < end else { return .unpaid(first + 3) }

        var sum = scalars.double(product.a)
        var (index, one, other) = (start, 0.0, 0.0)
        while index < end, let x = left[index], let y = right[index] {
            sum = x * y + sum
            (one, other) = (x, y)
            index &+= 1
        }
        fuel &-= (index &- start) &* price
        scalars.setDouble(product.b, one)
        scalars.setDouble(product.c, other)
        scalars.setDouble(product.a, sum)
        scalars[Int(step.a)] = index
        return .next(index < bound ? first : first + 4)
    }

    /// What one of the two instructions that load goes through.
    private struct Factor {
        private let array: ArrayObject
        /// Of the rows that the array holds; -1: it holds the numbers.
        private let column: Int64

        init?(
            _ load: UnsafePointer<Instruction>, along register: UInt16, _ scalars: UnsafeMutablePointer<Int64>,
            _ objects: UnsafeMutablePointer<ObjectPointer?>
        ) {
            guard let address = objects[Int(load.pointee.b)] else { return nil }
            let outer = ArrayObject(address)
            switch load.pointee.opcode {
            case .loadElement, .loadElementThenTurns: (array, column) = (outer, -1)
            default:
                guard load.pointee.c != register else {
                    let column = scalars[Int(load.pointee.x)]
                    guard column >= 0 else { return nil }
                    (array, self.column) = (outer, column)
                    return
                }
                let row = scalars[Int(load.pointee.c)]
                guard row >= 0 && row < outer.wideCount else { return nil }
                (array, column) = (ArrayObject(outer.object(Int(truncatingIfNeeded: row)).unsafelyUnwrapped), -1)
            }
        }

        subscript(_ index: Int64) -> Double? {
            @inline(__always) get {
                guard index >= 0 && index < array.wideCount else { return nil }
                guard column >= 0 else { return Machine.double(array.scalar(Int(truncatingIfNeeded: index))) }
                let row = ArrayObject(array.object(Int(truncatingIfNeeded: index)).unsafelyUnwrapped)
                guard column < row.wideCount else { return nil }
                return Machine.double(row.scalar(Int(truncatingIfNeeded: column)))
            }
        }
    }
}
