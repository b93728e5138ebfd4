// Each element of a literal is told of, whatever is wrong with those before it.
struct S { let id: Int; private let name: String; var m: [Int] = [] }
var ss = [
    S(id: 1, name: "A"),  // expect error 5: 'S' initializer is inaccessible due to 'private' protection level
    S(id: 2, name: "B"),  // expect error 5: 'S' initializer is inaccessible due to 'private' protection level
]
class C { let id: Int; let name: String }  // expect error 7: class 'C' has no initializers
let named = [
    "a": C(id: 1, name: "A"),  // expect error 10: 'C' cannot be constructed because it has no accessible initializers
    "b": C(id: 2, name: "B"),  // expect error 10: 'C' cannot be constructed because it has no accessible initializers
]
enum E { case a, b(Int) }
let e1 = [
    E.c,  // expect error 7: type 'E' has no member 'c'
    E.d,  // expect error 7: type 'E' has no member 'd'
    E.b("y"),  // expect error 9: cannot convert value of type 'String' to expected argument type 'Int'
]
let e2 = [
    nope,  // expect error 5: cannot find 'nope' in scope
    "a" + 1,  // expect error 9: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
    E.c,  // expect error 7: type 'E' has no member 'c'
]
let e3 = [
    1.foo,  // expect error 7: value of type 'Int' has no member 'foo'
    .a,  // expect error 6: reference to member 'a' cannot be resolved without a contextual type
]
let e4 = [
    E.a,
    .zz,  // expect error 6: type 'E' has no member 'zz'
    .d,  // expect error 6: type 'E' has no member 'd'
]
struct H<Item> { private var items: [Item]; func f() {} }
var h2 = H<Int>(items: [])  // expect error 10: 'H<Item>' initializer is inaccessible due to 'private' protection level
var h3 = H(items: [1])  // expect error 10: 'H<Item>' initializer is inaccessible due to 'private' protection level
