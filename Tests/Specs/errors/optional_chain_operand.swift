let name: String? = "a"
let rooms = [1: [2]]
let length = name?.count + 1  // expect error 20: cannot convert value of type 'Int?' to expected argument type 'Int'
let first = rooms[1]?.first + 1  // expect error 23: cannot convert value of type 'Int?' to expected argument type 'Int'
if name?.count > 2 {}  // expect error 10: cannot convert value of type 'Int?' to expected argument type 'Int'
