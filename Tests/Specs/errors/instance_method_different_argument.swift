protocol Activation {
    func apply(_ x: Double) -> Double
}
struct ReLU: Activation {
    func apply(x: Double) -> Double { x > 0 ? x : 0 }  // expect error 10: instance method 'apply(x:)' has different argument labels from those required by protocol 'Activation' ('apply')
}
print(ReLU().apply(x: -1))
