/// A tensor as a person wants to read it: columns aligned, few significant digits, the middle of large ones left out.
struct TensorText {
    /// How many significant digits the largest element is shown with.
    var digits = 5
    /// Longer axes show their first and last few elements.
    var longest = 10
    var kept = 4

    func text(_ tensor: Tensor) -> String {
        if tensor.rank == 0 { return NumberText.significant(tensor.scalar, digits: digits) }
        let shapeLine = "Tensor " + tensor.shape.description
        if tensor.count == 0 { return shapeLine + " []" }
        let shown = visible(tensor)
        let style = NumberStyle(shown.map { tensor.pointer[$0] }, digits: digits)
        return shapeLine + "\n" + block(tensor, style, axis: 0, offset: 0, indent: "")
    }

    /// The positions of an axis that are shown; −1 stands for those left out.
    private func positions(_ extent: Int) -> [Int] {
        if extent <= longest { return Array(0..<extent) }
        return Array(0..<kept) + [-1] + Array((extent - kept)..<extent)
    }

    private func visible(_ tensor: Tensor) -> [Int] {
        var places = [0]
        for axis in 0..<tensor.rank {
            let step = tensor.shape.stride(axis)
            places = places.flatMap { place in
                positions(tensor.shape[axis]).filter { $0 >= 0 }.map { place + $0 * step }
            }
        }
        return places
    }

    private func block(_ tensor: Tensor, _ style: NumberStyle, axis: Int, offset: Int, indent: String) -> String {
        let positions = positions(tensor.shape[axis])
        let step = tensor.shape.stride(axis)
        var text = "["
        if axis == tensor.rank - 1 {
            for (place, position) in positions.enumerated() {
                if place > 0 { text += "  " }
                text += position < 0 ? "…" : style.text(tensor.pointer[offset + position * step])
            }
            return text + "]"
        }
        let gap = String(repeating: "\n", count: tensor.rank - axis - 1)
        for (place, position) in positions.enumerated() {
            if place > 0 { text += gap + indent + " " }
            if position < 0 {
                text += "⋮"
            } else {
                text += block(tensor, style, axis: axis + 1, offset: offset + position * step, indent: indent + " ")
            }
        }
        return text + "]"
    }
}

/// One way of writing all numbers of a tensor, so that their points stand under each other.
struct NumberStyle {
    private var decimals = 0
    private var isScientific = false
    private var width = 0
    private var digits: Int

    init(_ values: [Double], digits: Int) {
        self.digits = digits
        var (largest, smallest) = (0.0, Double.infinity)
        for value in values where value.isFinite && value != 0 {
            largest = Swift.max(largest, Swift.abs(value))
            smallest = Swift.min(smallest, Swift.abs(value))
        }
        let whole = values.allSatisfy { !$0.isFinite || $0 == $0.rounded() }
        if whole, largest < 1e15 {
            decimals = 0
        } else if largest >= 1e6 || largest < 1e-4 {
            isScientific = true
            self.digits = values.map { NumberText.neededDigits($0, atMost: digits) }.max() ?? 1
        } else {
            // Two digits of the smallest too, where that takes no more than a few decimals.
            let (lead, last) = (NumberText.exponent(largest), NumberText.exponent(smallest))
            decimals = Swift.max(digits - 1 - lead, Swift.min(digits + 1, 1 - last), 1)
            // No more decimals than some number needs, but one: what is not whole does not look so.
            while decimals > 1, values.allSatisfy({ NumberText.endsInZero($0, decimals: decimals) }) { decimals -= 1 }
        }
        for value in values { width = Swift.max(width, bare(value).unicodeScalars.count) }
    }

    func text(_ value: Double) -> String {
        let text = bare(value)
        return String(repeating: " ", count: Swift.max(0, width - text.unicodeScalars.count)) + text
    }

    private func bare(_ value: Double) -> String {
        if !value.isFinite { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        return isScientific
            ? NumberText.scientific(value, digits: digits) : NumberText.fixed(value, decimals: decimals)
    }
}

extension Tensor: CustomStringConvertible {
    public var description: String { TensorText().text(self) }

    /// The tensor as text with so many significant digits.
    public func text(digits: Int) -> String { TensorText(digits: Swift.max(1, Swift.min(15, digits))).text(self) }
}

extension OrthogonalFactors: CustomStringConvertible {
    public var description: String { "q = " + q.description + "\nr = " + r.description }
}

extension Eigensystem: CustomStringConvertible {
    public var description: String { "values = " + values.description + "\nvectors = " + vectors.description }
}

extension SingularFactors: CustomStringConvertible {
    public var description: String {
        "u = " + u.description + "\nvalues = " + values.description + "\nv = " + v.description
    }
}
