print(Double("3.14") as Any, Double("1e3") as Any, Double("abc") as Any, Double(" 1") as Any)  // expect: Optional(3.14) Optional(1000.0) nil nil
print(Double("inf") as Any, Double("nan").map { $0.isNaN } as Any, Double("-0") as Any)  // expect: Optional(inf) Optional(true) Optional(-0.0)
print(Int(2.9), Int(-2.9), Double(Int.max))  // expect: 2 -2 9.223372036854776e+18
print(Float("1.5") as Any, Float(3.14159265358979))  // expect: Optional(1.5) 3.1415927
print(Int(1e10), UInt8(200.7))  // expect: 10000000000 200
