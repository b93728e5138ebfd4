struct Rect {
    var w: Double
    convenience init(side: Double) { w = side }  // expect error 17: initializers in structs are not marked with 'convenience'
    required init(other: Double) { w = other }  // expect error 14: 'required' initializer in non-class type 'Rect'
}
func area(_ w: String, _ h: String) -> Int? {
    if let a = Int(w),
        let b = h  // expect error 9: initializer for conditional binding must have Optional type, not 'String'
    {
        return a * b  // expect error 20: cannot convert value of type 'String' to expected argument type 'Int'
    }
    return nil
}
class Graph {
    var name: String?
    func add(_ a: [Duoble]) {  // expect error 20: cannot find type 'Duoble' in scope
        let n = a.map { $0 * $0 }
        print(n)
    }
}
extension Array where Element == Double {
    var mean: Double { reduce(0, +) / Double(count) }
}
let ints = [1, 2, 3]
print(ints.mean)  // expect error 12: property 'mean' requires the types 'Int' and 'Double' be equivalent
protocol Model { func run() -> Int }
struct M: Model {
    private func run() -> Int { 1 }  // expect error 18: method 'run()' must be declared internal because it matches a requirement in internal protocol 'Model'
}
print(M().run())
