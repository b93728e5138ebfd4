struct Pair<A, A> { }  // expect error 16: invalid redeclaration of 'A'
protocol P { }
extension P { static var k: Int = 4 }  // expect error 26: static stored properties not supported in protocol extensions
struct M { mutating init() { } }  // expect error 12: 'mutating' may only be used on 'func' declarations
class A { func hi() { }; var n: Int { 1 } }
class B: A { }
extension B { override func hi() { } }  // expect error 29:  instance method 'hi()' declared in 'A' cannot be overridden from extension
B().hi()  // expect error 5: ambiguous use of 'hi()'
class C { private func hidden() { } }
class D: C { override func hidden() { } }  // expect error 28: method does not override any method from its superclass
protocol Loader { func load() -> String }
struct File: Loader { func load() throws -> String { "" } }  // expect error 8: type 'File' does not conform to protocol 'Loader'
class E { var a: Int; init(n: Int) {
    if n > 0 { return }
    a = 3
} }
struct Box {
    var w = 1.0
    var volume: Double { get w * w }  // expect error 30: expected '{' to start getter definition
}
var d: [String: Int] = []  // expect error 24: use [:] to get an empty dictionary literal
var e: [Int] = [:]  // expect error 16: cannot convert value of type '[AnyHashable : Any]' to specified type '[Int]'
struct F { var a = 1; func g(_ x: Int = a) { } }  // expect error 41: cannot use instance member 'a' as a default parameter
enum Op { case push(Int), add }
func run(_ op: Op) -> Int { switch op { case push(let n): return n; case .add: return 0 } }  // expect error 46: cannot find 'push' in scope
