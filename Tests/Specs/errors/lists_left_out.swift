// What is left out of lists and conditions.
enum P: Int,, Comparable {  // expect error 13: expected type
    case low = 1, normal
    static func < (a: P, b: P) -> Bool { a.rawValue < b.rawValue }
}
print(P.normal > .low)
class A: {  // expect error 10: expected type
    var x = 1
}
print(A().x)
struct B { let title: String, pages: Int }
let c = B(title: "E",  // expect error 21: missing argument for parameter 'pages' in call
    pages: )  // expect error 12: expected expression in list of expressions
func g(_ a: Int, _ b: Int) {}
let xs = [1]
print(g(xs. .count, 1))  // expect error 11: expected member name following '.'
let p: Int? = 3
if let
    c p { print(c) }  // expect error 7: expected '{' after 'if' condition
while let
    c p, c == 1 { break }  // expect error 7: expected '{' after 'while' condition
