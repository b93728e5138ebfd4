print(7 + 3, 7 - 3, 7 * 3, 7 / 3, 7 % 3)  // expect: 10 4 21 2 1
print(-7 / 2, -7 % 2, 7 / -2, 7 % -2)  // expect: -3 -1 -3 1
var x = 10
x += 5
x -= 3
x *= 2
x /= 5
x %= 3
print(x)  // expect: 1
print(2 + 3 * 4, (2 + 3) * 4, 20 - 4 - 3, 100 / 10 / 2)  // expect: 14 20 13 5
print(+4, -x, -(x + 1))  // expect: 4 -1 -2
