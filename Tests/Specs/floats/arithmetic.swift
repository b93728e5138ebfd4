let a = 7.5, b = 2.0
print(a + b, a - b, a * b, a / b)  // expect: 9.5 5.5 15.0 3.75
print(1.0 / 0.0, -1.0 / 0.0, (0.0 / 0.0).isNaN)  // expect: inf -inf true
print((7.5).truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2))  // expect: 1.5 -1.5
print((7.5).remainder(dividingBy: 2))  // expect: -0.5
var x = 1.0
x += 0.5
x *= 3
x /= 2
x -= 0.25
print(x)  // expect: 2.0
