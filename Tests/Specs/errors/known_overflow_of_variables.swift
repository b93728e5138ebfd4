// What a variable of the program holds is known until something else than arithmetic is done.
var small: Int8 = 127
small += 1  // 128 is too much  // expect error 7: arithmetic operation '127 + 1' (on type 'Int8') results in an overflow
var count: UInt = 0
count -= 1  // expect error 7: arithmetic operation '0 - 1' (on type 'UInt') results in an overflow
var twice: UInt8 = 100
twice += 100
twice *= 2  // expect error 7: arithmetic operation '200 * 2' (on type 'UInt8') results in an overflow
print(small, count, twice)
twice = 200
if twice > 100 { twice += 100 }  // expect error 24: arithmetic operation '200 + 100' (on type 'UInt8') results in an overflow
var most = Int.max
most += 1
var open: Int8 = 127
print(open)
open += 1
