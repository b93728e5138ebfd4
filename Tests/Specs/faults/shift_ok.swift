let n = 70
print(1 << n, 1 >> n)  // expect: 0 0
var big = Int.min
print(big)  // expect: -9223372036854775808
big = -big  // expect fault: Arithmetic overflow in '-'
