protocol Field { }
extension Field { static func / (a: Self, b: Self) -> Self? { nil } }
extension Double: Field { }
print(Double(bitPattern: 0x3FF0_0000_0000_0000), 7.5.truncatingRemainder(dividingBy: 2), (1.0).nextUp, Double("1.5")!)  // expect: 1.0 1.5 1.0000000000000002 1.5
class R {}; class C: R {}; final class M: C {}
let ms = [M()], cs = [C()]
let a: [R] = ms + cs
let b = ms + cs
print(a.count, type(of: b))  // expect: 2 Array<C>
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(nil, Optional(1)), same(Optional(1), nil), same(nil, Optional("a")))  // expect: false false false
print(["a": 1].keys == ["a": 2].keys, ["a": 1].keys == ["b": 2].keys, true as Any is any ExpressibleByBooleanLiteral)  // expect: true false true
let list: [any CustomStringConvertible] = [1, "a", [1, 2]]
print(list.map(\.description))  // expect: ["1", "a", "[1, 2]"]
