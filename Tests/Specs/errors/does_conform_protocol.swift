protocol Activation {
    func apply(_ x: Double) -> Double
    func derivative(_ x: Double) -> Double
}
struct ReLU: Activation {  // expect error 8: type 'ReLU' does not conform to protocol 'Activation'
    func apply(_ x: Double) -> Double { x > 0 ? x : 0 }
}
let act: Activation = ReLU()
print(act.apply(-1))
