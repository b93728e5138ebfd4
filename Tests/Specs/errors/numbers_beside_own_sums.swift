struct F { let n: Int
  init(_ n: Int) { self.n = n }
  static func + (a: F, b: F) -> F { a }
  static func * (a: F, b: F) -> F { a }
  func s() -> String { "" }
  var d: Double { 1 } }
let h = F(1), i = 2, x = 1.5
print((h + 1).s())  // expect error 12: cannot convert value of type 'Int' to expected argument type 'F'
print((h * 2).s())  // expect error 10: binary operator '*' cannot be applied to operands of type 'F' and 'Int'
print((h + i).s())  // expect error 12: cannot convert value of type 'Int' to expected argument type 'F'
print((1 + h).s())  // expect error 8: cannot convert value of type 'Int' to expected argument type 'F'
print((h + 1.5).d)  // expect error 12: cannot convert value of type 'Double' to expected argument type 'F'
let a = (h + 1).d  // expect error 14: cannot convert value of type 'Int' to expected argument type 'F'
let b = h + 1  // expect error 11: binary operator '+' cannot be applied to operands of type 'F' and 'Int'
let c = h * 2  // expect error 11: binary operator '*' cannot be applied to operands of type 'F' and 'Int'
let e: F = h + 1  // expect error 16: cannot convert value of type 'Int' to expected argument type 'F'
print(h + 1)  // expect error 9: binary operator '+' cannot be applied to operands of type 'F' and 'Int'
let g = (h * i).d  // expect error 12: binary operator '*' cannot be applied to operands of type 'F' and 'Int'
let l = (i * h).s()  // expect error 10: cannot convert value of type 'Int' to expected argument type 'F'
let m = h + i  // expect error 11: binary operator '+' cannot be applied to operands of type 'F' and 'Int'
let o = (h + h + 1).s()  // expect error 18: cannot convert value of type 'Int' to expected argument type 'F'
let p = (h + 1) * h  // expect error 14: cannot convert value of type 'Int' to expected argument type 'F'
let q = h * (h + 1)  // expect error 18: cannot convert value of type 'Int' to expected argument type 'F'
let r = [h + 1]  // expect error 12: binary operator '+' cannot be applied to operands of type 'F' and 'Int'
func f(_ x: F) {}
f(h + 1)  // expect error 7: cannot convert value of type 'Int' to expected argument type 'F'
f(h * i)  // expect error 5: binary operator '*' cannot be applied to operands of type 'F' and 'Int'
func ff() -> F { h + 1 }  // expect error 22: cannot convert value of type 'Int' to expected argument type 'F'
