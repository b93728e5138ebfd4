typealias Pt = (x: Double, y: Double)
print(Pt(1, 2), [Pt(x: 1, y: 2)].map { $0.y })  // expect: (x: 1.0, y: 2.0) [2.0]
