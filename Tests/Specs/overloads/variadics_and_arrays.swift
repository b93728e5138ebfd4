struct N { func f(_ i: Bool...) -> Int { f(i) }
    func f(_ i: [Bool]) -> Int { i.count } }
print(N().f(true, false))  // expect: 2
func total(_ xs: Double...) -> Double { total(xs) }
func total(_ xs: [Double]) -> Double { xs.reduce(0, +) }
print(total(1, 2, 3), total([1, 2]))  // expect: 6.0 3.0
