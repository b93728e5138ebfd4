func size() -> Int { 3 }
let factor = 2.0
func scale() -> Double { 3 }
if size > 2 { print("big") }  // expect error 9: binary operator '>' cannot be applied to operands of type '() -> Int' and 'Int'
print(size + 1)  // expect error 12: binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'
print(factor * scale)  // expect error 14: binary operator '*' cannot be applied to operands of type 'Double' and '() -> Double'
print(scale / 2)  // expect error 13: binary operator '/' cannot be applied to operands of type '() -> Double' and 'Double'
print(size * 2)  // expect error 12: binary operator '*' cannot be applied to operands of type '() -> Int' and 'Int'
