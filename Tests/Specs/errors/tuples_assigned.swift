struct S { var t = 0.0 }
func best() -> (S, Int) {
    var result = (S(), 3)
    let s = S(), e = 5
    if e < result.1 { result = (e, s) }  // expect error 30: cannot assign value of type '(Int, S)' to type '(S, Int)'
    var p = (1, "a")
    p = ("b", 2)  // expect error 7: cannot assign value of type '(String, Int)' to type '(Int, String)'
    p = (2, 3)  // expect error 7: cannot assign value of type '(Int, Int)' to type '(Int, String)'
    p = (x: "b", y: "c")  // expect error 7: cannot assign value of type '(x: String, y: String)' to type '(Int, String)'
    let q: (Int, String) = ("a", 1)  // expect error 28: cannot convert value of type '(String, Int)' to specified type '(Int, String)'
    return result
}
func f() -> (Int, String) { return ("a", 1) }  // expect error 36: cannot convert return expression of type '(String, Int)' to return type '(Int, String)'
func pair() -> (String, Int) { ("a", 1) }
var p = (1, "a")
p = pair()  // expect error 3: cannot assign value of type '(String, Int)' to type '(Int, String)'
let t = ("x", 2)
p = t  // expect error 3: cannot assign value of type '(String, Int)' to type '(Int, String)'
p = (2, 3, 4)  // expect error 5: cannot assign value of type '(Int, Int, Int)' to type '(Int, String)'
p = 5  // expect error 5: cannot assign value of type 'Int' to type '(Int, String)'
