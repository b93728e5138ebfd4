import Tensors

extension Tensor {
    /// The rows of a matrix; a vector is one row, and of higher ranks all matrices stand under each other.
    var matrixRows: [[Double]] {
        guard rank > 1 else { return [elements] }
        let width = shape[rank - 1]
        guard width > 0 else { return [] }
        let all = elements
        return stride(from: 0, to: all.count, by: width).map { Array(all[$0..<$0 + width]) }
    }

    /// The matrices of the last two axes.
    var matrices: [[[Double]]] {
        let rows = matrixRows
        guard rank > 2 else { return [rows] }
        let height = shape[rank - 2]
        guard height > 0 else { return [] }
        return stride(from: 0, to: rows.count, by: height).map { Array(rows[$0..<$0 + height]) }
    }
}
