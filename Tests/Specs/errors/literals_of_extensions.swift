// Literals of other elements than an extension is for.
extension Array where Element == Double {
    var mean: Double { 0 }
    func total() -> Double { 0 }
}
print(["x",  // expect error 8: cannot convert value of type 'String' to expected element type 'Double'
    "y"].mean)  // expect error 5: cannot convert value of type 'String' to expected element type 'Double'
let y = [true].mean  // expect error 10: cannot convert value of type 'Bool' to expected element type 'Double'
let z = ["x"].total()  // expect error 10: cannot convert value of type 'String' to expected element type 'Double'
let w = ["x",  // expect error 10: cannot convert value of type 'String' to expected element type 'Double'
    "y"].mean  // expect error 5: cannot convert value of type 'String' to expected element type 'Double'
extension Array where Element: Numeric {
    var sum: Element { reduce(0, +) }
}
let x = ["x"].sum  // expect error 15: property 'sum' requires that 'String' conform to 'Numeric'
let v = [1, 2].mean
