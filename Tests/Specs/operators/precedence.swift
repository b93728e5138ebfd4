print(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 * 3 % 4, 10 - 3 - 2, -2 * 3)  // expect: 5 9 2 5 -6
print(1 < 2 && 2 < 3 || false, !true || true, 1 + 1 == 2, 5 & 3 == 1, 1 << 2 + 1)  // expect: true true true true 5
print(3 > 2 ? 1 : 2 + 5, true ? false ? 1 : 2 : 3, nil ?? 1 + 2)  // expect: 1 2 3
var a = 1
a += 2 * 3
a -= a > 5 ? 1 : 2
print(a, 7 / 2 * 2, 1...3 ~= 2, ~1 & 0xFF)  // expect: 6 6 true 254
print(2 + 3 == 5 && 4 != 5, -3 + 5, 0..<2 + 3)  // expect: true 2 0..<5
