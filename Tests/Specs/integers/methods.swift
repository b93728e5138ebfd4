print((-5).magnitude, abs(-5), (-5).signum(), (0).signum())  // expect: 5 5 -1 0
print((17).quotientAndRemainder(dividingBy: 5))  // expect: (quotient: 3, remainder: 2)
print((10).isMultiple(of: 5), (10).isMultiple(of: 3))  // expect: true false
print(min(3, 1, 2), max(3, 1, 2), min(2, 1))  // expect: 1 3 1
print((7).distance(to: 10), (7).advanced(by: 3))  // expect: 3 10
var n = 5
n.negate()
print(n)  // expect: -5
print(5 == 5, 5 != 5, 5 < 6, 5 >= 6)  // expect: true false true false
