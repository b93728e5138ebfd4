let a = [1, 2], d = ["a": 1], r = 0..<3, n = 3, str = "abc"
typealias Edge = (to: Int, cost: Double)
let edges: [Edge] = [(1, 2.0)]
func take(_ s: String) {}
let keys = d.keys.sorted()
_ = keys.foo  // expect error 10: value of type '[Dictionary<String, Int>.Keys.Element]' (aka 'Array<String>') has no member 'foo'
_ = keys[0].foo  // expect error 13: value of type 'Dictionary<String, Int>.Keys.Element' (aka 'String') has no member 'foo'
_ = keys.first.foo  // expect error 16: value of type 'Dictionary<String, Int>.Keys.Element?' (aka 'Optional<String>') has no member 'foo'
for k in keys { k.foo }  // expect error 19: value of type 'Dictionary<String, Int>.Keys.Element' (aka 'String') has no member 'foo'
_ = d.values.sorted().foo  // expect error 23: value of type '[Dictionary<String, Int>.Values.Element]' (aka 'Array<Int>') has no member 'foo'
_ = r.filter { $0 > 1 }.foo  // expect error 25: value of type '[Range<Int>.Element]' (aka 'Array<Int>') has no member 'foo'
_ = r.max().foo  // expect error 13: value of type 'Range<Int>.Element?' (aka 'Optional<Int>') has no member 'foo'
_ = a.indices.filter { $0 > 0 }.foo  // expect error 33: value of type '[Range<Array<Int>.Index>.Element]' (aka 'Array<Int>') has no member 'foo'
_ = a.enumerated().max { $0.element < $1.element }.foo  // expect error 52: value of type 'EnumeratedSequence<[Int]>.Iterator.Element?' (aka 'Optional<(offset: Int, element: Int)>') has no member 'foo'
_ = zip(a, a).filter { $0.0 > 0 }.foo  // expect error 35: value of type '[Zip2Sequence<[Int], [Int]>.Element]' (aka 'Array<(Int, Int)>') has no member 'foo'
for k in d.sorted(by: { $0.key < $1.key }) { k.foo }  // expect error 48: value of tuple type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') has no member 'foo'
for i in r { i.foo }  // expect error 16: value of type 'Range<Int>.Element' (aka 'Int') has no member 'foo'
for i in 0..<n { i.foo }  // expect error 20: value of type 'Int' has no member 'foo'
for i in (0..<n).reversed() { take(i) }  // expect error 36: cannot convert value of type 'Int' to expected argument type 'String'
for i in a.indices {
    let s: String = i  // expect error 21: cannot convert value of type 'Range<Array<Int>.Index>.Element' (aka 'Int') to specified type 'String'
    print("a" + i)  // expect error 15: binary operator '+' cannot be applied to operands of type 'String' and 'Range<Array<Int>.Index>.Element' (aka 'Int')
    take(i)  // expect error 10: cannot convert value of type 'Range<Array<Int>.Index>.Element' (aka 'Int') to expected argument type 'String'
}
for ch in str.reversed() {
    let s: String = ch  // expect error 21: cannot convert value of type 'String.Element' (aka 'Character') to specified type 'String'
    take(ch)  // expect error 10: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
}
for (i, c) in Array(str).enumerated() {
    take(c)  // expect error 10: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
    take(i)  // expect error 10: cannot convert value of type 'Int' to expected argument type 'String'
}
let best: Int = a.indices.max { a[$0] < a[$1] }  // expect error 27: value of optional type 'Range<Array<Int>.Index>.Element?' (aka 'Optional<Int>') must be unwrapped to a value of type 'Range<Array<Int>.Index>.Element' (aka 'Int')
if let best = r.max() { take(best) }  // expect error 30: cannot convert value of type 'Range<Int>.Element' (aka 'Int') to expected argument type 'String'
_ = r.map { $0.foo }  // expect error 16: value of type 'Range<Int>.Element' (aka 'Int') has no member 'foo'
_ = (0..<n).map { $0.foo }  // expect error 22: value of type 'Int' has no member 'foo'
d.keys.forEach { k in let s: Int = k }  // expect error 36: cannot convert value of type 'Dictionary<String, Int>.Keys.Element' (aka 'String') to specified type 'Int'
_ = keys.map { $0 + 1 }  // expect error 19: binary operator '+' cannot be applied to operands of type 'Dictionary<String, Int>.Keys.Element' (aka 'String') and 'Int'
for e in edges {
    take(e)  // expect error 10: cannot convert value of type 'Edge' (aka '(to: Int, cost: Double)') to expected argument type 'String'
    e.foo  // expect error 7: value of tuple type 'Edge' (aka '(to: Int, cost: Double)') has no member 'foo'
}
func f() -> String {
    for i in a.indices { return i }  // expect error 33: cannot convert return expression of type 'Range<Array<Int>.Index>.Element' (aka 'Int') to return type 'String'
    return ""
}
