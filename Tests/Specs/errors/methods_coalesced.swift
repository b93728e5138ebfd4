let a = [1, 2], s = "abc"
func f() -> Int? { 1 }
func g() -> Int { 1 }
struct P { func v() -> Int? { 1 } }
let p = P()
let x1 = f ?? 0  // expect error 12: binary operator '??' cannot be applied to operands of type '() -> Int?' and 'Int'
let x2 = g ?? 0  // expect error 12: binary operator '??' cannot be applied to operands of type '() -> Int' and 'Int'
let x3 = p.v ?? 0  // expect error 14: binary operator '??' cannot be applied to operands of type '() -> Int?' and 'Int'
let x4 = a.min ?? 0  // expect error 16: binary operator '??' cannot be applied to operands of type '((Int, Int) throws -> Bool) throws -> Int?' and 'Int'
print(a.max ?? 0)
let x9 = a.first() ?? 0  // expect error 12: cannot call value of non-function type 'Int?'
print("max: \(a.max ?? 0)")  // expect error 24: cannot convert value of type 'Int' to expected argument type '() -> Int?'
let y1 = a.map { $0 * 2 }.max ?? 0  // expect error 31: binary operator '??' cannot be applied to operands of type '((Int, Int) throws -> Bool) throws -> Int?' and 'Int'
