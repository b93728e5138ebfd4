typealias Vector = [Double]
typealias Celsius = Double
typealias Pair = (String, Int)
typealias Rows = [Vector]
struct Graph {
    typealias Node = Int
    var start: Node = 0
}
let v: Vector = [1, 2]
let a: String = v  // expect error 17: cannot convert value of type 'Vector' (aka 'Array<Double>') to specified type 'String'
let c: Celsius? = nil
print(c + 1)  // expect error 7: value of optional type 'Celsius?' (aka 'Optional<Double>') must be unwrapped to a value of type 'Celsius' (aka 'Double')
print(v.foo)  // expect error 9: value of type 'Vector' (aka 'Array<Double>') has no member 'foo'
print(Graph().start.bar)  // expect error 21: value of type 'Graph.Node' (aka 'Int') has no member 'bar'
func f(_ c: Celsius) -> Int { return c }  // expect error 38: cannot convert return expression of type 'Celsius' (aka 'Double') to return type 'Int'
func g(_ rows: Rows) -> Vector { "x" }  // expect error 34: cannot convert return expression of type 'String' to return type 'Vector' (aka 'Array<Double>')
print(f("hot"))  // expect error 9: cannot convert value of type 'String' to expected argument type 'Celsius' (aka 'Double')
let p: Pair = (1, "a")  // expect error 15: cannot convert value of type '(Int, String)' to specified type 'Pair' (aka '(String, Int)')
let rows: [Vector] = [v]
let s: String = rows[0]  // expect error 21: cannot convert value of type 'Vector' (aka 'Array<Double>') to specified type 'String'
var t: Celsius = 3
t = "cold"  // expect error 5: cannot assign value of type 'String' to type 'Celsius' (aka 'Double')
func norm(_ v: Vector<Double>) -> Double { 0 }  // expect error 16: cannot specialize non-generic type 'Vector' (aka 'Array<Double>')
