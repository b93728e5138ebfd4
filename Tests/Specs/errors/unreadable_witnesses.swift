// What a protocol asks for is not missed where a member of the name could not be read.
protocol P { func f(_ x: String) -> Int }
struct A: P { func f(_ x: Strin) -> Int { 1 } }  // expect error 27: cannot find type 'Strin' in scope
struct B: P { func f(_ y: Strin, b: Int) -> Int { 1 } }  // expect error 27: cannot find type 'Strin' in scope
protocol Q { var v: Int { get }
    init(a: Int) }
struct C: Q { var v: Int
    init(b: Itn) {} }  // expect error 13: cannot find type 'Itn' in scope
struct D: P { func f(x String) -> Int { 1 } }  // expect error 30: expected ':' following argument label and parameter name
struct E {
    static func > (
        left a: E, b: E) -> Bool { true }  // expect error 9: operator cannot have keyword arguments
}
struct Room { let name: String
    var var width: Double, height: Double  // expect error 9: 'var' cannot appear nested inside another 'var' or 'let' pattern
    let let doors: Int  // expect error 9: 'let' cannot appear nested inside another 'var' or 'let' pattern
    func area() -> Double { width * height }
}
let room = Room(name: "d", width: 1, height: 2, doors: 3)
struct Model { init(rows: Int, value: Int = ) {} }  // expect error 45: expected initial value after '='
let model = Model(rows: 1)  // expect error 26: missing argument for parameter 'value' in call
