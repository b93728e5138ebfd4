func minMax(_ a: [Int]) -> (min: Int, max: Int)? {
    guard var low = a.first else { return nil }
    var high = low
    for x in a { low = min(low, x); high = max(high, x) }
    return (low, high)
}
if let r = minMax([3, -1, 7]) { print(r.min, r.max, r) }  // expect: -1 7 (min: -1, max: 7)
print(minMax([]) == nil)  // expect: true
func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
print(swapped((1, "x")))  // expect: ("x", 1)
let ((a, b), c) = ((1, 2), 3)
print(a, b, c)  // expect: 1 2 3
