var x = 10
var list = [1]
let one = { [x] in x += 1 }  // expect error 22: left side of mutating operator isn't mutable: 'x' is an immutable capture
let two = { [x] in x = 2 }  // expect error 20: cannot assign to value: 'x' is an immutable capture
let three = { [list] in list.append(2) }  // expect error 30: cannot use mutating member on immutable value: 'list' is an immutable capture
