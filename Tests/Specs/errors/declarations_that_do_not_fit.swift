class Node<K: Comparable> { let key: K; init(_ k: K) { key = k } }
struct Tree<K> {
    var root: Node<K>?  // expect error 15: type 'K' does not conform to protocol 'Comparable'
}
protocol Copied { func copy() -> Self }
class Box: Copied {
    func copy() -> Box { Box() }  // expect error 10: method 'copy()' in non-final class 'Box' must return 'Self' to conform to protocol 'Copied'
}
struct Both {
    var size: Int = 1
    func size() {}  // expect error 10: invalid redeclaration of 'size()'
    var area: Int = 1
    func area(of x: Int) {}
}
typealias Number = Int
typealias Number = String  // expect error 11: invalid redeclaration of 'Number'
@propertyWrapper
struct Trimmed { var wrappedValue: String }
struct Form {
    @Trimmed let city = "Rome"  // expect error 5: property wrapper can only be applied to a 'var'
    @Sum var x = 3  // expect error 5: result builder attribute 'Sum' can only be applied to a property if it defines a getter
}
@resultBuilder
struct Sum { static func buildBlock(_ n: Int...) -> Int { n.reduce(0, +) } }
@resultBuilder struct Empty {}  // expect error 23: result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)' [#ResultBuilderMethods]
protocol Shape { func area() -> Double }
func pick() -> some Shape { 5 }  // expect error 29: return type of global function 'pick()' requires that 'Int' conform to 'Shape'
struct Picker { var shape: some Shape { 3 } }  // expect error 41: return type of property 'shape' requires that 'Int' conform to 'Shape'
class Base {
    func up() { super.up() }  // expect error 17: 'super' cannot be used in class 'Base' because it has no superclass
}
enum Op {
    case add, sub
    func apply(_ a: Int) -> Int {
        switch self {
        case add: return a  // expect error 14: enum case 'add' cannot be used as an instance member
        case .sub: return -a
        }
    }
}
func three(_ a: Int..., _ b: String) {}  // expect error 27: a parameter following a variadic parameter requires a label
