typealias Test<T> = (T) -> Bool
func && <T>(a: @escaping Test<T>, b: @escaping Test<T>) -> Test<T> { { a($0) && b($0) } }
func || <T>(a: @escaping Test<T>, b: @escaping Test<T>) -> Test<T> { { a($0) || b($0) } }
prefix func ! <T>(a: @escaping Test<T>) -> Test<T> { { !a($0) } }
let even: Test<Int> = { $0 % 2 == 0 }
let big: Test<Int> = { $0 > 5 }
print((1...10).filter(even && !big), (1...10).filter(even || big), true && !false || false)  // expect: [2, 4] [2, 4, 6, 7, 8, 9, 10] true
