// Only what has a word of its own is read behind a loop of other languages.
var guess = 0
do {  // expect error 1: 'do-while' statement is not allowed
    guess += 1
} while guess < "5"  // expect error 15: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
x = 3
print(y)
let z = unknown  // expect error 9: cannot find 'unknown' in scope
