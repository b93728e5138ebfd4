let n = 3
func one(_ x: String) {}
func two(_ x: String, _ y: Int) {}
func named(x: String, y: Int) {}
one(
    1,  // expect error 5: cannot convert value of type 'Int' to expected argument type 'String'
    n)  // expect error 5: extra argument in call
two(n)  // expect error 5: missing argument for parameter #1 in call
two(1)  // expect error 5: missing argument for parameter #1 in call
two("a")  // expect error 8: missing argument for parameter #2 in call
named(x: 1)  // expect error 7: missing argument for parameter 'x' in call
named(x: n)  // expect error 7: missing argument for parameter 'x' in call
named(
    y:  // expect error 5: missing argument for parameter 'x' in call
        "a")  // expect error 9: cannot convert value of type 'String' to expected argument type 'Int'
named(
    x: n,  // expect error 8: cannot convert value of type 'Int' to expected argument type 'String'
    y: n,
    z: n)  // expect error 8: extra argument 'z' in call
named(  // expect error 6: missing argument labels 'x:y:' in call
    n,  // expect error 5: cannot convert value of type 'Int' to expected argument type 'String'
    "a")  // expect error 5: cannot convert value of type 'String' to expected argument type 'Int'
named("a", n, 2)  // expect error 15: extra argument in call
struct S {
    init(a: Int, b: String) {}
    func m(_ a: Double, b: Int) {}
}
_ = S(a: "x")  // expect error 7: missing argument for parameter 'a' in call
_ = S(
    a: 1.5,  // expect error 8: cannot convert value of type 'Double' to expected argument type 'Int'
    b: "k",
    c: 2)  // expect error 8: extra argument 'c' in call
S(a: 1, b: "s").m(1)  // expect error 20: missing argument for parameter 'b' in call
