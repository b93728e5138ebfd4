func toInt(_ s: String) throws -> Int { Int(s) ?? 0 }
func once(_ body: @autoclosure () throws -> Int) rethrows -> Int { try body() * 2 }
print(once(21), (try? once(toInt("no"))) as Any, try once(toInt("8")))  // expect: 42 Optional(0) 16
