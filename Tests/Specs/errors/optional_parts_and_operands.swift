struct Box { var part: Int? }
let one: Int? = 1
let word: String? = "a"
let boxes = [Box(part: 1)]
let list: [Int] = [
    one,  // expect error 5: cannot convert value of type 'Int?' to expected element type 'Int'
    Int("2"),  // expect error 5: cannot convert value of type 'Int?' to expected element type 'Int'
]
let table: [String: Int] = ["a": one]  // expect error 34: cannot convert value of type 'Int?' to expected dictionary value type 'Int'
let keys: [String: Int] = [word: 1]  // expect error 28: cannot convert value of type 'String?' to expected dictionary key type 'String'
let sorted = boxes.sorted {
    $0.part  // expect error 8: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
        > $1.part  // expect error 14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
}
let sum =
    boxes[0].part  // expect error 14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
    + boxes[0].part  // expect error 16: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let mapped = boxes.map { $0.part + $0.part }  // expect error 34: binary operator '+' cannot be applied to two 'Int?' operands
var total = 1.0
let value = 3, factor = 2.0
let area: Double =
    (value - factor)  // expect error 6: cannot convert value of type 'Int' to expected argument type 'Double'
    * (value - factor)  // expect error 8: cannot convert value of type 'Int' to expected argument type 'Double'
total =
    value * 2.5  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Double'
    + value * 1.5  // expect error 7: cannot convert value of type 'Int' to expected argument type 'Double'
let mixed: Double =
    value * factor  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
    + value  // expect error 5: cannot convert value of type 'Int' to specified type 'Double'
func blend(_ a: Int, _ b: Double) -> Double {
    a  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Double'
        + (b - a) * 0.5  // expect error 16: cannot convert value of type 'Int' to expected argument type 'Double'
}
func swapped(_ a: inout Int, _ b: inout Int) {}
var changing = 3
swapped(changing, value)  // expect error 9: passing value of type 'Int' to an inout parameter requires explicit '&'
func add(_ n: inout Int) {}
var maybe: Int? = 1
add(&maybe)  // expect error 5: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
