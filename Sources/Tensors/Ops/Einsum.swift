extension Tensor {
    /// Products summed over named axes, in Einstein's notation: `einsum("ij,jk->ik", a, b)` is the matrix product.
    public static func einsum(_ subscripts: String, _ operands: Tensor...) -> Tensor {
        einsum(subscripts, operands)
    }

    public static func einsum(_ subscripts: String, _ operands: [Tensor]) -> Tensor {
        guard let names = EinsumNames(subscripts), names.inputs.count == operands.count,
            zip(names.inputs, operands).allSatisfy({ $0.count == $1.rank })
        else { return failure("einsum", operands.map { $0.shape }, .badSubscripts(subscripts)) }
        var result = LabelledTensor(tensor: operands[0], labels: names.inputs[0]).withoutRepeats()
        for place in 1..<Swift.max(1, operands.count) {
            let next = LabelledTensor(tensor: operands[place], labels: names.inputs[place]).withoutRepeats()
            let needed = names.output + names.inputs.dropFirst(place + 1).flatMap { $0 }
            result = result.joined(with: next, keeping: needed)
        }
        return result.summed(keeping: names.output).arranged(names.output).tensor
    }
}

/// The letters of an einsum, operand by operand.
private struct EinsumNames {
    var inputs: [[UInt8]] = [[]]
    var output: [UInt8] = []

    init?(_ text: String) {
        var (sawArrow, dash) = (false, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "-"): dash = true
            case UInt8(ascii: ">"):
                guard dash, !sawArrow else { return nil }
                sawArrow = true
            case UInt8(ascii: ","):
                guard !sawArrow else { return nil }
                inputs.append([])
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if sawArrow { output.append(byte) } else { inputs[inputs.count - 1].append(byte) }
            default: return nil
            }
        }
        let all = inputs.flatMap { $0 }
        if !sawArrow {
            // Without an arrow the letters that occur once are kept, in alphabetical order.
            output = all.filter { letter in all.filter { $0 == letter }.count == 1 }.sorted()
        }
        guard output.allSatisfy({ all.contains($0) }), Set(output).count == output.count else { return nil }
    }
}

/// A tensor whose axes have letters.
private struct LabelledTensor {
    var tensor: Tensor
    var labels: [UInt8]

    /// Axes with one letter become their diagonal.
    func withoutRepeats() -> LabelledTensor {
        var result = self
        while let second = result.labels.indices.first(where: { result.labels[..<$0].contains(result.labels[$0]) }),
            let first = result.labels.firstIndex(of: result.labels[second])
        {
            let tensor = result.tensor
            guard tensor.shape[first] == tensor.shape[second] else {
                return LabelledTensor(
                    tensor: .failure("einsum", [tensor.shape], .cellsDiffer(axis: second)),
                    labels: [result.labels[first]])
            }
            var view = View(tensor.shape)
            view.steps[first] += view.steps[second]
            view.steps.remove(at: second)
            view.shape = tensor.shape.dropping { $0 == second }
            result.labels.remove(at: second)
            result.tensor = tensor.viewed(view, by: "einsum")
        }
        return result
    }

    func summed(keeping kept: [UInt8]) -> LabelledTensor {
        let axes = labels.indices.filter { !kept.contains(labels[$0]) }
        guard !axes.isEmpty, tensor.rank == labels.count else { return self }
        return LabelledTensor(tensor: tensor.sum(axes: Array(axes)), labels: labels.filter { kept.contains($0) })
    }

    func arranged(_ order: [UInt8]) -> LabelledTensor {
        if order == labels || tensor.rank != labels.count { return self }
        let axes = order.compactMap { labels.firstIndex(of: $0) }
        return LabelledTensor(tensor: tensor.permuted(axes), labels: order)
    }

    /// The product with another, as one batched matrix product.
    func joined(with other: LabelledTensor, keeping needed: [UInt8]) -> LabelledTensor {
        let left = summed(keeping: needed + other.labels), right = other.summed(keeping: needed + labels)
        let shared = left.labels.filter { right.labels.contains($0) }
        let batch = shared.filter { needed.contains($0) }, inner = shared.filter { !needed.contains($0) }
        let rows = left.labels.filter { !shared.contains($0) }, columns = right.labels.filter { !shared.contains($0) }
        guard left.tensor.rank == left.labels.count, right.tensor.rank == right.labels.count else {
            return LabelledTensor(tensor: .empty, labels: [])
        }
        for letter in shared where left.extent(letter) != right.extent(letter) {
            let fault = Tensor.failure("einsum", [tensor.shape, other.tensor.shape], .shapesDiffer)
            return LabelledTensor(tensor: fault, labels: [])
        }
        let a = left.arranged(batch + rows + inner).tensor.reshaped([
            left.size(batch), left.size(rows), left.size(inner),
        ])
        let b = right.arranged(batch + inner + columns).tensor.reshaped([
            right.size(batch), right.size(inner), right.size(columns),
        ])
        let product = Tensor.multiplied(a, b, false, false)
        let extents = batch.map(left.extent) + rows.map(left.extent) + columns.map(right.extent)
        return LabelledTensor(tensor: product.reshaped(extents), labels: batch + rows + columns)
    }

    private func extent(_ letter: UInt8) -> Int { labels.firstIndex(of: letter).map { tensor.shape[$0] } ?? 1 }
    private func size(_ letters: [UInt8]) -> Int { letters.reduce(1) { $0 * extent($1) } }
}
