// A body is missed of functions that are read: not of those in braces behind what there is not.
func top()  // expect error 6: expected '{' in body of function declaration
struct S { func g() -> Int  // expect error 17: expected '{' in body of function declaration
    init(a: Int)  // expect error 5: initializer requires a body
}
extension Nope { func h() -> Int }  // expect error 11: cannot find type 'Nope' in scope
func outer() {
    func inner() -> Int  // expect error 10: expected '{' in body of function declaration
}
nope { func y() }  // expect error 1: cannot find 'nope' in scope
