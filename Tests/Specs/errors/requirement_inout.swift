protocol Optimizer { func step(_ w: inout [Double], _ g: [Double]) }
struct SGD: Optimizer {  // expect error 8: type 'SGD' does not conform to protocol 'Optimizer'
    func step(_ w: [Double], _ g: [Double]) {}
}
