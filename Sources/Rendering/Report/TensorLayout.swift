import Figures

/// A tensor cut to what a page can show: numbers under each other, the middle of large ones left out.
struct TensorLayout {
    /// One matrix of the tensor; the rows of a vector are one.
    struct Slice {
        /// `[0, :, :]`; nil where the tensor is the slice.
        var name: String?
        var rows: [[String]]
        /// The numbers behind the texts; nil where some are left out.
        var numbers: [[Double?]]
    }

    private static let mostSlices = 4
    private static let rows = Cut(most: 12, head: 6, tail: 3)
    private static let columns = Cut(most: 12, head: 7, tail: 2)

    let shape: [Int]
    private let elements: [Double]

    init(shape: [Int], elements: [Double]) {
        self.shape = shape
        self.elements = elements
    }

    /// `3 × 4`.
    var shapeText: String {
        var text = ""
        for (index, length) in shape.enumerated() { text += (index == 0 ? "" : " × ") + String(length) }
        return text
    }

    var scalar: String { elements.first.map(NumberText.plain) ?? "" }

    /// What the slices leave out, in words.
    var rest: String? {
        let left = sliceCount - TensorLayout.mostSlices
        return left > 0 ? "… and " + String(left) + " more" : nil
    }

    var slices: [Slice] {
        guard !elements.isEmpty else { return [] }
        return (0..<min(sliceCount, TensorLayout.mostSlices)).map { index in
            let numbers = numbers(ofSlice: index)
            return Slice(
                name: shape.count > 2 ? name(ofSlice: index) : nil, rows: TensorLayout.texts(numbers), numbers: numbers)
        }
    }

    /// The colours of the whole tensor, also of what is left out, so that slices can be compared.
    var heat: ColorMap { ColorMap(.automatic, domain: ColorMap.range([elements])) }

    private var columnCount: Int { shape.last ?? 1 }
    private var rowCount: Int { shape.count > 1 ? shape[shape.count - 2] : 1 }
    private var sliceCount: Int { elements.isEmpty ? 0 : elements.count / (rowCount * columnCount) }

    private func name(ofSlice index: Int) -> String {
        var indices: [String] = []
        var rest = index
        for length in shape.dropLast(2).reversed() {
            indices.append(String(rest % length))
            rest /= length
        }
        return "[" + indices.reversed().joined(separator: ", ") + ", :, :]"
    }

    private func numbers(ofSlice slice: Int) -> [[Double?]] {
        let rows = TensorLayout.rows.indices(of: rowCount)
        let columns = TensorLayout.columns.indices(of: columnCount)
        let base = slice * rowCount * columnCount
        return rows.map { row in
            columns.map { column in
                guard let row, let column else { return nil }
                return elements[base + row * columnCount + column]
            }
        }
    }

    /// Numbers as texts with the same decimals, and dots where rows or columns are missing.
    private static func texts(_ numbers: [[Double?]]) -> [[String]] {
        var texts = NumberText.column(numbers.joined().compactMap { $0 })[...]
        return numbers.map { row in
            let isLeftOut = row.allSatisfy { $0 == nil }
            return row.indices.map { column in
                if row[column] != nil { return texts.removeFirst() }
                guard isLeftOut else { return "⋯" }
                return numbers.allSatisfy { $0[column] == nil } ? "⋱" : "⋮"
            }
        }
    }

    /// How many of a run of lines are shown.
    private struct Cut {
        var most: Int
        var head: Int
        var tail: Int

        /// The lines to show; nil where some are left out.
        func indices(of count: Int) -> [Int?] {
            var indices: [Int?] = []
            for index in 0..<count {
                if count <= most || index < head || index >= count - tail {
                    indices.append(index)
                } else if index == head {
                    indices.append(nil)
                }
            }
            return indices
        }
    }
}
