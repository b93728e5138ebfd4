import LectureKit

// The bits of the engine's operations, as cells see them: the browser build must print what the host prints.
func mixed(_ values: [Double]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values {
        // All that is not a number is the same here.
        hash = (hash ^ (value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16)
}

func show(_ name: String, _ tensor: Tensor) { print(name, tensor.shape, mixed(tensor.elements)) }

for size in [1, 7, 33] {
    let x = Tensor.randomNormal([size, size + 2], deviation: 2)
    let y = Tensor.randomUniform([size + 2, size], -1, 1)
    let positive = x.abs() + 0.1
    print("size", size)
    show("exp", x.exp())
    show("expm1", x.expm1())
    show("log", positive.log())
    show("log1p", positive.log1p())
    show("sin", x.sin())
    show("cos", x.cos())
    show("tan", x.tan())
    show("tanh", x.tanh())
    show("sigmoid", x.sigmoid())
    show("softplus", x.softplus())
    show("erf", x.erf())
    show("gelu", x.gelu())
    show("silu", x.silu())
    show("elu", x.elu())
    show("sqrt", positive.sqrt())
    show("pow", positive.pow(2.5))
    show("divided", x / positive)
    show("softmax", x.softmax())
    show("logSoftmax", x.logSoftmax())
    show("sum", x.sum())
    show("sum 0", x.sum(axis: 0))
    show("sum 1", x.sum(axis: 1))
    show("mean", x.mean(axis: 1))
    show("variance", x.variance(axis: 0))
    show("logSumExp", x.logSumExp(axis: 1))
    show("cumulativeSum", x.cumulativeSum(axis: 1))
    show("norm", x.norm())
    show("matmul", x.matmul(y))
    show("einsum", Tensor.einsum("ij,jk->k", x, y))
    let square = x.matmul(y) + Tensor.identity(size) * 9
    let symmetric = square.matmul(square.transposed)
    show("solve", square.solve(Tensor.ones(size)))
    show("inverse", square.inverse())
    show("determinant", square.determinant())
    show("cholesky", symmetric.cholesky())
    show("qr", square.qr().r)
    show("eigenvalues", symmetric.symmetricEigensystem().values)
    let factors = x.svd()
    show("svd", factors.values)
    show("svd vectors", factors.u.matmul(factors.v.transposed))
    show("eigenvectors", symmetric.symmetricEigensystem().vectors)
    show("leastSquares", y.leastSquares(Tensor.ones(size + 2)))
    show("sinh", x.sinh())
    show("asinh", x.asinh())
    show("atan2", x.atan2(positive))
    show("cbrt", x.cbrt())
    show("erfc", x.erfc())
    show("sorted", x.sorted(axis: 0))
    show("maximum", Tensor.maximum(x, x.column(0).expanded(axis: 1)))
    show("gradient", gradient(at: x) { ($0.tanh().matmul(y).sigmoid().log() * 0.5).sum() })
}

// Zeros, infinities, what is no number, the smallest and the largest between ordinary numbers.
let edges: [Double] = [
    0, -0.0, .infinity, -.infinity, .nan, 5e-324, -5e-324, 2.2250738585072014e-308, .greatestFiniteMagnitude, 1e-300,
    709.7, 709.8, -708.5, -745, -745.2, 710, 1e5, -1e22, 1e300,
]
let special = Tensor(edges.flatMap { [1.25, $0, -0.75] })
show("special exp", special.exp())
show("special log", special.log())
show("special tanh", special.tanh())
show("special sigmoid", special.sigmoid())
show("special sin", special.sin())
show("special tan", special.tan())
show("special pow", special.expanded(axis: 1).pow(special))
show("special atan2", special.expanded(axis: 1).atan2(special))

let volume = Tensor.randomNormal([2, 5, 5, 5])
show("maxPool3D", volume.maxPool3D(2))
show("averagePool3D", volume.averagePool3D(3, stride: 1))
show("second order", hessian(at: Tensor.randomNormal([4])) { ($0.tanh() * $0.exp()).softmax().squared().sum() })
let picture = Tensor.randomNormal([2, 3, 9, 9])
let bank = Tensor.randomNormal([4, 3, 3, 3])
show("convolve2D", convolve2D(picture, bank, padding: .same))
show("correlate2D", correlate2D(picture, bank, padding: .valid, stride: 2, dilation: 2))
show("maxPool2D", picture.maxPool2D(2))
show("averagePool2D", picture.averagePool2D(3, stride: 1))

var model = Sequential {
    Dense(2, 16, activation: .tanh)
    LayerNorm(16)
    Dense(16, 1)
}
var adam = Adam(rate: 0.02)
let moons = MakeData.moons(64)
let data = DataSet(moons.inputs, moons.targets.reshaped(-1, 1))
let history = Trainer(epochs: 10, batchSize: 16).train(
    &model, on: data, loss: { binaryCrossEntropy(logits: $0, $1) }, optimizer: &adam)
print("training", mixed(history.losses))
for parameter in model.parameters { show("parameter", parameter) }
let cell = LSTM(3, 8)
show("LSTM", cell(Tensor.randomNormal([4, 12, 3])))
show("GRU", GRU(3, 8)(Tensor.randomNormal([4, 12, 3])))
show("attention", MultiHeadAttention(8, heads: 2)(Tensor.randomNormal([2, 5, 8])))
show("PCA", PCA(moons.inputs).components)
print("SVM", mixed(SupportVectorMachine(moons.inputs, labels: moons.labels.map { $0 == 0 ? 1 : -1 }).multipliers))
print("values", mixed(Planning(.classic).evaluate(.uniform(.classic)).last ?? []))
