func show(_ x: Double) {}
func count(_ n: Int) {}
func two(_ x: Double, _ n: Int) {}
let i = 3, j = 4, d = 2.5, e = 1.5, xs = [1, 2]
var total = 0.0, number = 0
let r1: Double = (i + j) / 2.0  // expect error 21: cannot convert value of type 'Int' to expected argument type 'Double'
total = (i + j) / 2.0  // expect error 12: cannot convert value of type 'Int' to expected argument type 'Double'
total += (i + j) / 2.0  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Double'
show((i + j) / 2.0)  // expect error 9: cannot convert value of type 'Int' to expected argument type 'Double'
func mean() -> Double { return (i + j) / 2.0 }  // expect error 35: cannot convert value of type 'Int' to expected argument type 'Double'
print("\(i * d + 1)")  // expect error 14: cannot convert value of type 'Double' to expected argument type 'Int'
print("\(i + j + d)")  // expect error 12: cannot convert value of type 'Int' to expected argument type 'Double'
print("\((i + j) / 2.0)")  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Double'
print("\(d * 100 / i)")  // expect error 10: cannot convert value of type 'Double' to expected argument type 'Int'
print("a", d * 100 / i)  // expect error 12: cannot convert value of type 'Double' to expected argument type 'Int'
print(d * 100 / i)  // expect error 9: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
_ = Int(d / xs.count * 2)  // expect error 9: cannot convert value of type 'Double' to expected argument type 'Int'
_ = String(d * 100 / i)  // expect error 12: cannot convert value of type 'Double' to expected argument type 'Int'
total =
    d * i  // expect error 5: cannot convert value of type 'Double' to expected argument type 'Int'
    + j  // expect error 5: cannot assign value of type 'Int' to type 'Double'
number =
    i * 0.5  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Double'
    + d  // expect error 5: cannot assign value of type 'Double' to type 'Int'
show(
    d * i  // expect error 7: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
        + j)  // expect error 11: cannot convert value of type 'Int' to expected argument type 'Double'
two(
    j  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Double'
        + i * 0.5,  // expect error 13: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
    3)
count(
    (i + d)  // expect error 8: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
        * 0.5)  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
count(
    d - i  // expect error 7: binary operator '-' cannot be applied to operands of type 'Double' and 'Int'
        - e)  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
