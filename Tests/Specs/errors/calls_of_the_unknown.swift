// A function or member that is not known tells its arguments nothing.
class O { func f(_ x: Int) {} }
foo(  // expect error 1: cannot find 'foo' in scope
    .bar)  // expect error 6: cannot infer contextual base in reference to member 'bar'
let o = O()
o.missing(  // expect error 3: value of type 'O' has no member 'missing'
    .bar)  // expect error 6: cannot infer contextual base in reference to member 'bar'
undefined.g(  // expect error 1: cannot find 'undefined' in scope
    .x)  // expect error 6: cannot infer contextual base in reference to member 'x'
let u = undefined  // expect error 9: cannot find 'undefined' in scope
u.g(.x)  // expect error 6: cannot infer contextual base in reference to member 'x'
let n: Missing = 3  // expect error 8: cannot find type 'Missing' in scope
n.g(.y, 2)  // expect error 6: cannot infer contextual base in reference to member 'y'
print(n.z(.q))  // expect error 12: cannot infer contextual base in reference to member 'q'
Unknown(  // expect error 1: cannot find 'Unknown' in scope
    .a)  // expect error 6: cannot infer contextual base in reference to member 'a'
Unknown.make(  // expect error 1: cannot find 'Unknown' in scope
    .a)  // expect error 6: cannot infer contextual base in reference to member 'a'
let e: Int = u.count(.c)  // expect error 23: cannot infer contextual base in reference to member 'c'
var k = 1
let b = true
foo(  // expect error 1: cannot find 'foo' in scope
    [.a,  // expect error 7: reference to member 'a' cannot be resolved without a contextual type
    .b])  // expect error 6: reference to member 'b' cannot be resolved without a contextual type
foo(  // expect error 1: cannot find 'foo' in scope
    (.a, 1))  // expect error 7: cannot infer contextual base in reference to member 'a'
foo(  // expect error 1: cannot find 'foo' in scope
    .a.b)  // expect error 6: cannot infer contextual base in reference to member 'a'
foo(  // expect error 1: cannot find 'foo' in scope
    .a(1))  // expect error 6: cannot infer contextual base in reference to member 'a'
foo {  // expect error 1: cannot find 'foo' in scope
    .a }  // expect error 6: cannot infer contextual base in reference to member 'a'
foo(  // expect error 1: cannot find 'foo' in scope
    nil)  // expect error 5: 'nil' requires a contextual type
foo(  // expect error 1: cannot find 'foo' in scope
    [])
foo(  // expect error 1: cannot find 'foo' in scope
    &k)
foo(  // expect error 1: cannot find 'foo' in scope
    [1, nil], ["a": .b])  // expect error 22: reference to member 'b' cannot be resolved without a contextual type
foo(  // expect error 1: cannot find 'foo' in scope
    \.name)  // expect error 5: cannot infer key path type from context; consider explicitly specifying a root type
foo(  // expect error 1: cannot find 'foo' in scope
    -.a)  // expect error 7: reference to member 'a' cannot be resolved without a contextual type
foo(  // expect error 1: cannot find 'foo' in scope
    .a(  // expect error 6: cannot infer contextual base in reference to member 'a'
    .b))  // expect error 6: cannot infer contextual base in reference to member 'b'
foo(  // expect error 1: cannot find 'foo' in scope
    label: .c, x: { $0 + 1 }, [k: 2])  // expect error 13: cannot infer contextual base in reference to member 'c'
let q = undefinedName + .zero  // expect error 9: cannot find 'undefinedName' in scope
let r = undefinedName == .zero  // expect error 9: cannot find 'undefinedName' in scope
let s: Int = undefinedName ?? .zero  // expect error 14: cannot find 'undefinedName' in scope
k.foo(  // expect error 3: value of type 'Int' has no member 'foo'
    .a).bar(  // expect error 6: cannot infer contextual base in reference to member 'a'
    .b)  // expect error 6: cannot infer contextual base in reference to member 'b'
k = undefinedName(  // expect error 5: cannot find 'undefinedName' in scope
    .a)  // expect error 6: cannot infer contextual base in reference to member 'a'
switch undefinedName { case .a: break; default: break }  // expect error 8: cannot find 'undefinedName' in scope
foo {  // expect error 1: cannot find 'foo' in scope
    undef + 1 }  // expect error 5: cannot find 'undef' in scope
foo {  // expect error 1: cannot find 'foo' in scope
    x in undef2 }  // expect error 10: cannot find 'undef2' in scope
foo {  // expect error 1: cannot find 'foo' in scope
    x in let y = undef3; return y + "a" + 1 }  // expect error 18: cannot find 'undef3' in scope
foo(  // expect error 1: cannot find 'foo' in scope
    1) { k + "a" }  // expect error 12: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
k.nope {  // expect error 3: value of type 'Int' has no member 'nope'
    $0.thing + undef4 }  // expect error 16: cannot find 'undef4' in scope
let l = undef5.map {  // expect error 9: cannot find 'undef5' in scope
    $0 + undef6 }  // expect error 10: cannot find 'undef6' in scope
foo {  // expect error 1: cannot find 'foo' in scope
    (x: Int) in x.foo }  // expect error 19: value of type 'Int' has no member 'foo'
foo {  // expect error 1: cannot find 'foo' in scope
    (x: Int) -> Int in "a" }  // expect error 17: declared closure result 'Int' is incompatible with return type 'String'
foo {  // expect error 1: cannot find 'foo' in scope
    (x: Int) -> Int in
  let s = x + "b"  // expect error 13: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
  return s
}
