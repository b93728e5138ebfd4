let unit = 0.0...1.0
print(unit.contains(0.5), unit.contains(1.0), unit.contains(1.1))  // expect: true true false
print(unit.lowerBound, unit.upperBound, (0.0..<1.0).contains(1.0))  // expect: 0.0 1.0 false
print(unit.clamped(to: 0.25...2), (1..<10).clamped(to: 5..<20))  // expect: 0.25...1.0 5..<10
print((1...5).overlaps(5...9), (1..<5).overlaps(5..<9))  // expect: true false
