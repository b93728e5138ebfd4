// A leading dot without a type.
let x = .foo  // expect error 10: reference to member 'foo' cannot be resolved without a contextual type
let y = [.a,  // expect error 11: reference to member 'a' cannot be resolved without a contextual type
    .b]  // expect error 6: reference to member 'b' cannot be resolved without a contextual type
print(.c)  // expect error 8: type 'Any' has no member 'c'
let z = .foo(3)  // expect error 10: reference to member 'foo' cannot be resolved without a contextual type
_ = .bar  // expect error 6: cannot infer contextual base in reference to member 'bar'
func f<T>(_ t: T) {}
f(.baz)  // expect error 4: cannot infer contextual base in reference to member 'baz'
let w = (.q, 1)  // expect error 11: cannot infer contextual base in reference to member 'q'
if .on { }  // expect error 5: type 'Bool' has no member 'on'
let v = .foo.bar  // expect error 10: cannot infer contextual base in reference to member 'foo'
var m: Any = .x  // expect error 15: type 'Any' has no member 'x'
