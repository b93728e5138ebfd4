enum Bad: Error, Equatable { case low, high(by: Int) }
func check(_ n: Int) -> Result<Int, Bad> { n < 0 ? .failure(.low) : n > 9 ? .failure(.high(by: n - 9)) : .success(n) }
print(check(3) == .success(3), check(-1) == .failure(.low), check(12) == check(13), [check(5)].contains(.success(5)))  // expect: true true false true
