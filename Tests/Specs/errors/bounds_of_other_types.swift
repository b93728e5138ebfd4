let items = ["a"]
let size = 2.5
let count = 3
for i in 0...items { print(i) }  // expect error 14: cannot convert value of type '[String]' to expected argument type 'Int'
for i in 0..<items { print(i) }  // expect error 14: cannot convert value of type '[String]' to expected argument type 'Int'
for i in count...items { print(i) }  // expect error 18: cannot convert value of type '[String]' to expected argument type 'Int'
for i in count...size { print(i) }  // expect error 18: cannot convert value of type 'Double' to expected argument type 'Int'
for i in 0..<"a" { print(i) }  // expect error 14: cannot convert value of type 'String' to expected argument type 'Int'
for i in items...3 { print(i) }  // expect error 10: cannot convert value of type '[String]' to expected argument type 'Int'
let all = 0..<items  // expect error 15: cannot convert value of type '[String]' to expected argument type 'Int'
