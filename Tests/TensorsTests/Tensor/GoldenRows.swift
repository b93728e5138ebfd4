import Tensors

/// The rows of the golden table: names of computations and hashes of the bits they give.
///
/// This file and `DifferentiableOperation.swift` are also one program for cells, as they stand: what it prints in the
/// release build on each path and in the browser is the same table (`Tests/BrowserTests/check-bits.mjs`).
struct GoldenRows {
    private(set) var rows: [(name: String, hash: String)] = []

    static func all() -> [(name: String, hash: String)] {
        var table = GoldenRows()
        table.addSamples()
        var generator = RandomGenerator(seed: 99)
        table.addSizes(&generator)
        table.addProducts(&generator)
        table.addPairs()
        table.addSpecialNumbers()
        table.addMovements()
        table.addMatrices()
        table.addFunctions()
        return table.rows
    }

    private mutating func add(_ name: String, _ tensors: [Tensor]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for tensor in tensors {
            for value in tensor.elements {
                // Which not-a-number it is does not count.
                var bits = value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern
                for _ in 0..<8 {
                    hash = (hash ^ (bits & 0xff)) &* 0x100_0000_01b3
                    bits >>= 8
                }
            }
        }
        rows.append((name, String(hash, radix: 16)))
    }

    /// A value and all gradients of each operation on its sample.
    private mutating func addSamples() {
        for operation in DifferentiableOperation.all {
            let inputs = operation.sampleInputs()
            add(
                operation.name,
                [operation.apply(inputs)] + gradient(at: inputs) { operation.apply($0).squared().sum() })
        }
    }

    /// What takes one matrix; some of it takes vectors too.
    private static let elementwise: [DifferentiableOperation] = DifferentiableOperation.all.filter {
        $0.shapes.count == 1 && $0.shapes[0] == [3, 4]
    }
    private static let forMatricesOnly: Set<String> = [
        "cumulativeSum", "diagonal", "logSumExp", "lowerTriangle", "max", "padded", "picking", "product", "reshaped",
        "reversed", "split", "subscript", "taking", "tiled", "trace", "variance",
    ]

    /// Vectors with and without tails.
    private mutating func addSizes(_ generator: inout RandomGenerator) {
        for size in [1, 7, 8, 31, 64, 100, 1001] {
            let vector = Tensor.randomNormal([size], deviation: 3, using: &generator)
            for operation in GoldenRows.elementwise where !GoldenRows.forMatricesOnly.contains(operation.name) {
                let inside =
                    operation.low < 0 && operation.high >= 2 ? vector : vector.sigmoid() * Tensor(operation.high)
                add("\(operation.name) \(size)", [operation.apply([inside.reshaped([size])])])
            }
            add("sum \(size)", [vector.sum(), vector.dot(vector)])
        }
    }

    private mutating func addProducts(_ generator: inout RandomGenerator) {
        for (m, k, n) in [(3, 5, 2), (17, 33, 9), (64, 64, 64), (100, 300, 50), (1, 200, 40), (40, 200, 1)] {
            let a = Tensor.randomNormal([m, k], using: &generator)
            let b = Tensor.randomNormal([k, n], using: &generator)
            add("matmul \(m) \(k) \(n)", [a.matmul(b)])
            add("sum \(m) \(k)", [a.sum(axis: 0), a.sum(axis: 1), a.softmax()])
        }
    }

    /// Pairs of shapes that broadcast in every way the loops know.
    private mutating func addPairs() {
        let shapes: [(Shape, Shape)] = [
            ([37], [37]), ([5, 37], [37]), ([5, 37], [5, 1]), ([1], [19]), ([4, 1, 9], [3, 1]),
            ([2, 3, 4, 5], [3, 1, 5]),
        ]
        for operation in DifferentiableOperation.all
        where operation.shapes == [[3, 4], [3, 4]] || operation.name == "add" {
            guard operation.name != "stack" else { continue }
            for (left, right) in shapes {
                var generator = RandomGenerator(seed: 101)
                let inputs = [left, right].map {
                    Tensor.randomUniform($0, operation.low, operation.high, using: &generator)
                }
                add(
                    "\(operation.name) \(left) \(right)",
                    [operation.apply(inputs)] + gradient(at: inputs) { operation.apply($0).squared().sum() })
            }
        }
    }

    /// Zeros, infinities, what is no number, the smallest and the largest, alone and between ordinary numbers.
    private mutating func addSpecialNumbers() {
        let special: [Double] = [
            0, -0.0, .infinity, -.infinity, .nan, 0x1p-1074, -0x1p-1074, 0x1p-1022, .greatestFiniteMagnitude, 1e-300, 1,
            -1, 0.5, 709.7, 709.8, -708.5, -745, -745.2, 710, 1e5, -1e22, 1e300,
        ]
        let mixed = Tensor(special.flatMap { [1.25, $0, -0.75] })
        for operation in GoldenRows.elementwise where !GoldenRows.forMatricesOnly.contains(operation.name) {
            add(operation.name + " special", [operation.apply([mixed])])
        }
        add("pow special", [mixed.expanded(axis: 1).pow(mixed)])
        add("atan2 special", [mixed.expanded(axis: 1).atan2(mixed)])
        add("steps special", [mixed.floor(), mixed.ceil(), mixed.rounded(), mixed.truncated()])
    }

    private mutating func addMovements() {
        var generator = RandomGenerator(seed: 103)
        let shapes: [Shape] = [[33, 17], [4, 5, 6], [2, 3, 4, 5], [64, 65]]
        for shape in shapes {
            let x = Tensor.randomNormal(shape, using: &generator)
            let axes = Array(0..<shape.rank)
            add("transposed \(shape)", [x.transposed, x.reversed(), x.permuted(Array(axes.reversed()))])
            add("sorted \(shape)", axes.flatMap { [x.sorted(axis: $0), x.argsorted(axis: $0)] })
            add("reduced \(shape)", axes.flatMap { [x.sum(axis: $0), x.max(axis: $0), x.min(axis: $0)] })
            add("spread \(shape)", axes.flatMap { [x.variance(axis: $0), x.logSumExp(axis: $0)] })
            add("softmax \(shape)", axes.flatMap { [x.softmax(axis: $0), x.logSoftmax(axis: $0)] })
            add("cumulativeSum \(shape)", axes.map { x.cumulativeSum(axis: $0) })
        }
        addConvolutions(&generator)
    }

    private mutating func addConvolutions(_ generator: inout RandomGenerator) {
        let picture = Tensor.randomNormal([2, 3, 13, 11], using: &generator)
        let bank = Tensor.randomNormal([4, 3, 3, 3], using: &generator)
        let paddings: [(String, Padding)] = [
            ("valid", .valid), ("same", .same), ("full", .full), ("exactly(2)", .exactly(2)),
        ]
        for (name, padding) in paddings {
            for (stride, dilation) in [(1, 1), (2, 1), (1, 2), (3, 2)] {
                add(
                    "convolve2D \(name) \(stride) \(dilation)",
                    [
                        convolve2D(picture, bank, padding: padding, stride: stride, dilation: dilation),
                        correlate2D(picture, bank, padding: padding, stride: stride, dilation: dilation),
                    ])
            }
        }
    }

    private mutating func addMatrices() {
        var generator = RandomGenerator(seed: 107)
        for size in [1, 2, 5, 16, 33] {
            let tall = Tensor.randomNormal([size + 3, size], using: &generator)
            let square = Tensor.randomNormal([size, size], using: &generator)
            let definite = tall.transposed • tall
            let (qr, svd, system) = (tall.qr(), tall.svd(), definite.symmetricEigensystem())
            add("solve \(size)", [square.solve(tall[0..<size]), square.inverse(), square.determinant()])
            add("cholesky \(size)", [definite.cholesky()])
            add("qr \(size)", [qr.q, qr.r])
            add("svd \(size)", [svd.u, svd.values, svd.v])
            add("symmetricEigensystem \(size)", [system.values, system.vectors])
        }
    }

    /// Every loop over one run of numbers, whatever stands on it: one for each of the kernel's kinds.
    static let functions: [GoldenFunction] = [
        GoldenFunction("negate") { -$0 },
        GoldenFunction("absolute") { $0.abs() },
        GoldenFunction("square") { $0.squared() },
        GoldenFunction("reciprocal") { $0.reciprocal() },
        GoldenFunction("sqrt") { $0.sqrt() },
        GoldenFunction("relu") { $0.relu() },
        GoldenFunction("sign") { $0.sign() },
        GoldenFunction("floor") { $0.floor() },
        GoldenFunction("ceil") { $0.ceil() },
        GoldenFunction("round") { $0.rounded() },
        GoldenFunction("truncate") { $0.truncated() },
        GoldenFunction("is_positive") { gradient(at: $0) { $0.relu().sum() } },
        GoldenFunction("exp") { $0.exp() },
        GoldenFunction("expm1") { $0.expm1() },
        GoldenFunction("log") { $0.log() },
        GoldenFunction("log1p") { $0.log1p() },
        GoldenFunction("log2") { $0.log2() },
        GoldenFunction("log10") { $0.log10() },
        GoldenFunction("sin") { $0.sin() },
        GoldenFunction("cos") { $0.cos() },
        GoldenFunction("tanh") { $0.tanh() },
        GoldenFunction("sigmoid") { $0.sigmoid() },
        GoldenFunction("softplus") { $0.softplus() },
        GoldenFunction("tan") { $0.tan() },
        GoldenFunction("asin") { $0.asin() },
        GoldenFunction("acos") { $0.acos() },
        GoldenFunction("atan") { $0.atan() },
        GoldenFunction("sinh") { $0.sinh() },
        GoldenFunction("cosh") { $0.cosh() },
        GoldenFunction("asinh") { $0.asinh() },
        GoldenFunction("acosh") { $0.acosh() },
        GoldenFunction("atanh") { $0.atanh() },
        GoldenFunction("cbrt") { $0.cbrt() },
        GoldenFunction("erf") { $0.erf() },
        GoldenFunction("erfc") { $0.erfc() },
        GoldenFunction("gamma") { Tensor($0.elements.map { tgamma($0) }) },
        GoldenFunction("lgamma") { Tensor($0.elements.map { lgamma($0) }) },
    ]

    private mutating func addFunctions() {
        let numbers: [Double] =
            (-400..<400).map { Double($0) * 0.0371 } + (-300...300).map { pow(10, Double($0)) }
        for function in GoldenRows.functions { add("unary " + function.name, [function.apply(Tensor(numbers))]) }
    }
}

/// A function of each element, by the name of its loop in the kernels.
struct GoldenFunction: Sendable {
    let name: String
    let apply: @Sendable (Tensor) -> Tensor

    init(_ name: String, _ apply: @escaping @Sendable (Tensor) -> Tensor) {
        self.name = name
        self.apply = apply
    }
}
