print(1.0 < 2.0, 0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75)  // expect: true false true
print(0.0 == -0.0, Double.infinity > 1e308, Double.nan < 1)  // expect: true true false
print([3.5, -1, 2].sorted(), [3.5, -1, 2].max()!)  // expect: [-1.0, 2.0, 3.5] 3.5
print((1.5).isLess(than: 2), 1.5 <= 1.5)  // expect: true true
