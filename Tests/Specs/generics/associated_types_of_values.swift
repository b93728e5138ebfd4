protocol Shape { associatedtype U; static var n: Int { get } }
struct Sq: Shape { typealias U = Int; static var n: Int { 3 } }
func report(_ s: some Shape) -> String { "\(type(of: s).U.self)" }
print(report(Sq()))  // expect: Int
func other<S: Shape>(_ s: S) -> Bool { type(of: s).U.self == Int.self }
print(other(Sq()))  // expect: true
