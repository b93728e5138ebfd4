func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
func mean(_ xs: [Double]) -> Double { xs.reduce(0, +) / Double(xs.count) }
struct Shape { var sides = 3 }
protocol Layer { func callAsFunction(_ x: Double) -> Double }
struct Dense: Layer { var w = 2.0; func callAsFunction(_ x: Double) -> Double { w * x } }
class Tensor { let shape: [Int]; init(_ shape: [Int]) { self.shape = shape } }
func softmax(_ x: [Double]) -> [Double] { x.map { $0 / x.reduce(0, +) } }
print(sum(1, 2, 3), sum(), mean([1, 2]), Shape(), Dense()(4), Tensor([2, 3]).shape, softmax([1, 3]))  // expect: 6 0 1.5 Shape(sides: 3) 8.0 [2, 3] [0.25, 0.75]
