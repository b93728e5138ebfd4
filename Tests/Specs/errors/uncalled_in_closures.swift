struct I { func price() -> Int { 1 }; var n = 1; func d() -> Double { 1 } }
let items = [I()]
let xs = [1.5], ns = [1, 2]
func f() -> Double { 1 }
func g() -> Int { 1 }
let a1 = xs.map { $0 / f }  // expect error 22: binary operator '/' cannot be applied to operands of type 'Double' and '() -> Double'
let a2 = xs.map { $0 * f }  // expect error 22: binary operator '*' cannot be applied to operands of type 'Double' and '() -> Double'
let a3 = xs.map { f * $0 }  // expect error 21: binary operator '*' cannot be applied to operands of type '() -> Double' and 'Double'
let a4 = xs.map { ($0 - 1) / f }  // expect error 28: binary operator '/' cannot be applied to operands of type 'Double' and '() -> Double'
let a5 = ns.map { $0 * g }  // expect error 22: binary operator '*' cannot be applied to operands of type 'Int' and '() -> Int'
let a6 = ns.map { g * $0 }  // expect error 21: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let a7 = items.map { $0.price * 2 }  // expect error 31: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let a8 = items.map { $0.price * $0.n }  // expect error 31: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let a9 = items.map { $0.n * $0.price }  // expect error 27: binary operator '*' cannot be applied to operands of type 'Int' and '() -> Int'
let b1 = items.map { $0.d * 2.0 }  // expect error 27: binary operator '*' cannot be applied to operands of type '() -> Double' and 'Double'
let b2 = items.map { $0.price + 1 }  // expect error 31: binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'
let b3 = xs.map { $0 - f }  // expect error 22: binary operator '-' cannot be applied to operands of type 'Double' and '() -> Double'
let b4 = xs.filter { $0 > f }  // expect error 27: function produces expected type 'Double'; did you mean to call it with '()'?
let b6: [Double] = xs.map { $0 / f }  // expect error 34: function produces expected type 'Double'; did you mean to call it with '()'?
let b7 = items.map { 2 * $0.price }  // expect error 24: binary operator '*' cannot be applied to operands of type 'Int' and '() -> Int'
let b8 = items.map { 1 + $0.price }  // expect error 24: binary operator '+' cannot be applied to operands of type 'Int' and '() -> Int'
let b9 = items.map { item in item.price * item.n }  // expect error 41: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let c1 = items.map { item in item.n * item.price }  // expect error 37: binary operator '*' cannot be applied to operands of type 'Int' and '() -> Int'
print(items.map { $0.price * 2 })  // expect error 28: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
let c2 = xs.map { x in x / f }  // expect error 26: binary operator '/' cannot be applied to operands of type 'Double' and '() -> Double'
