let word = "123"
var sum = 0
for c in word { sum += Int(c) }  // expect error 24: no exact matches in call to initializer 
for c in word { sum += Int(c)! }  // expect error 28: cannot convert value of type 'Character' to expected argument type 'String'
for c in word { if let digit = Int(c) { print(digit) } }  // expect error 36: cannot convert value of type 'Character' to expected argument type 'String'
let a = word.compactMap { Int($0) }  // expect error 31: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
let b = word.reduce(0) { $0 + Int($1)! }  // expect error 35: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
func digit(_ c: Character) -> Int { return Int(c) }  // expect error 44: no exact matches in call to initializer 
func maybe(_ c: Character) -> Int? { Int(c) }  // expect error 42: cannot convert value of type 'Character' to expected argument type 'String'
