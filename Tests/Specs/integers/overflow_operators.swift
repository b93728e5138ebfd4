let m = Int.max
print(m &+ 1 == Int.min, Int.min &- 1 == Int.max)  // expect: true true
print(Int8(127) &+ 1, Int8(-128) &- 1, Int8(100) &* 3)  // expect: -128 127 44
print(UInt8(255) &+ 1, UInt8(0) &- 1)  // expect: 0 255
let (sum, over) = Int8(100).addingReportingOverflow(100)
print(sum, over)  // expect: -56 true
print(Int.max.multipliedReportingOverflow(by: 2).overflow)  // expect: true
print((5).subtractingReportingOverflow(3).partialValue)  // expect: 2
