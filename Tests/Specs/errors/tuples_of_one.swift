// A tuple of one with a label.
var b: (mean: Double) = 3  // expect error 9: cannot create a single-element tuple with an element label
func f(_ x: (a: Int)) ->  // expect error 14: cannot create a single-element tuple with an element label
    (b: Int) { 1 }  // expect error 6: cannot create a single-element tuple with an element label
let g: (n: Int) -> Int = { $0 }  // expect error 9: function types cannot have argument labels; use '_' before 'n'
typealias T = (x: Int)  // expect error 16: cannot create a single-element tuple with an element label
let h: [(k: Int)] = []  // expect error 10: cannot create a single-element tuple with an element label
func take(_ n: Int) {}
take((a: 1))  // expect error 6: cannot convert value of type '(a: Int)' to expected argument type 'Int'
let x1 = (a: 1)  // expect error 11: cannot create a single-element tuple with an element label
print((a: 1),  // expect error 8: cannot create a single-element tuple with an element label
    (b: "x").b)  // expect error 6: cannot create a single-element tuple with an element label
let y: Int = (a: 3)  // expect error 14: cannot convert value of type '(a: Int)' to specified type 'Int'
return (a: 1)  // expect error 1: return invalid outside of a func
