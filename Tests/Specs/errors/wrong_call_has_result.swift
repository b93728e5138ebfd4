func g(x: Int) -> Int { x }
let b: String = g(  // expect error 17: cannot convert value of type 'Int' to specified type 'String'
    x: "a")  // expect error 8: cannot convert value of type 'String' to expected argument type 'Int'
let c = g(x: "a")  // expect error 14: cannot convert value of type 'String' to expected argument type 'Int'
    .foo  // expect error 6: value of type 'Int' has no member 'foo'
let d = g()  // expect error 11: missing argument for parameter 'x' in call
    + "a"  // expect error 5: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
if g(  // expect error 4: type 'Int' cannot be used as a boolean; test for '!= 0' instead
    x: "a") {}  // expect error 8: cannot convert value of type 'String' to expected argument type 'Int'
func h() -> String {
    return g(  // expect error 12: cannot convert return expression of type 'Int' to return type 'String'
        x: "a")  // expect error 12: cannot convert value of type 'String' to expected argument type 'Int'
}
if let w = g(3) { print(w) }  // expect error 14: missing argument label 'x:' in call
