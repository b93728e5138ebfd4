struct P {
    var b: true  // expect error 12: expected type
    var counts: String: Int] = [:]  // expect error 23: unexpected ':' in type; did you mean to write a dictionary type?
    var d: [Int]] = []  // expect error 17: unexpected ']' in type; did you mean to write an array type?
    func r(f: (Int) -> Int) -> true {}  // expect error 32: expected type for function result
}
func f() {
    let b: self  // expect error 12: expected type
    let d: [String: Int = [:]  // expect error 25: expected ']' in dictionary type
}
var z: [true]  // expect error 9: expected element type
var w: Set<nil>  // expect error 12: expected type
let c: Int] = 3  // expect error 11: unexpected ']' in type; did you mean to write an array type?
let u: (a: Int b: Int) = (1, 2)  // expect error 16: expected ',' separator
