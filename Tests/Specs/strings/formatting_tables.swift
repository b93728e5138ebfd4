func pad(_ s: String, _ n: Int) -> String { s + String(repeating: " ", count: max(0, n - s.count)) }
func right(_ s: String, _ n: Int) -> String { String(repeating: " ", count: max(0, n - s.count)) + s }
for (name, v) in [("alpha", 1.5), ("b", 22.25)] { print(pad(name, 8) + right("\(v)", 6)) }
print(String(repeating: "=", count: 14))
func fixed(_ x: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let n = Int((x * scale).rounded())
    let fraction = String(n % Int(scale))
    return "\(n / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
}
print(fixed(3.14159, 2), fixed(2.005, 1), fixed(10, 3))
// expect: alpha      1.5
// expect: b        22.25
// expect: ==============
// expect: 3.14 2.0 10.000
