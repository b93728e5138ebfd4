struct Item {
    var price: Double
    var count: Int
    var total: String { "\(price * count)" }  // expect error 36: cannot convert value of type 'Int' to expected argument type 'Double'
}
let i = 3
let d = 2.5
let s = "a"
print("\(i * d) and \(i + d)")  // expect error 10: cannot convert value of type 'Int' to expected argument type 'Double'
print("sum: \(i + 2.5)")  // expect error 15: cannot convert value of type 'Int' to expected argument type 'Double'
print("half: \(d / i)")  // expect error 20: cannot convert value of type 'Int' to expected argument type 'Double'
print("text: \(s + i)")  // expect error 20: cannot convert value of type 'Int' to expected argument type 'String'
print("text: \(i + "x")")  // expect error 16: cannot convert value of type 'Int' to expected argument type 'String'
print("less: \(i < d)")  // expect error 20: cannot convert value of type 'Double' to expected argument type 'Int'
print("same: \(d == s)")  // expect error 16: cannot convert value of type 'Double' to expected argument type 'String'
print("no: \(i.size) \(d.size)")  // expect error 16: value of type 'Int' has no member 'size'
func total() -> String { return "\(i - d)" }  // expect error 36: cannot convert value of type 'Int' to expected argument type 'Double'
