print(Int32.max.multipliedFullWidth(by: 4), (-3 as Int8).multipliedFullWidth(by: 100))  // expect: (high: 1, low: 4294967292) (high: -2, low: 212)
print((200 as UInt8).multipliedFullWidth(by: 200), UInt32.max.multipliedFullWidth(by: .max))  // expect: (high: 156, low: 64) (high: 4294967294, low: 1)
print(Int16.min.multipliedFullWidth(by: .min), Int64.min.multipliedFullWidth(by: 3), UInt64.max.multipliedFullWidth(by: 2))  // expect: (high: 16384, low: 0) (high: -2, low: 9223372036854775808) (high: 1, low: 18446744073709551614)
let (high, low) = 10_000_000_000.multipliedFullWidth(by: -5_000_000_007)
let kept: UInt = low
print(high, kept, 10_000_000_019.dividingFullWidth((high, low)))  // expect: -3 5340232151128654848 (quotient: -4999999997, remainder: -5000000057)
