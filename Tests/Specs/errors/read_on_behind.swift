// What stands behind a mistake is read: a body behind a condition, other declarations, properties without a type.
struct Grid {
    let width: Int
    var cells = [Int](repeating: 0, count: width)  // expect error 44: cannot use instance member 'width' within property initializer; property initializers run before 'self' is available
    func set(_ x: Int) { cells[x] = 1 }
}
let n = 3
if n > 5 and not n {  // expect error 10: expected '{' after 'if' condition
    print(True)  // expect error 11: cannot find 'True' in scope
}
func isAnagram(_ a: String, _ b: String) -> Bool {
    return a.lowercased()  // expect error 14: expression is not assignable: function call returns immutable value
        = b.lowercased()  // expect error 9: use of '=' in a boolean context, did you mean '=='?
}
