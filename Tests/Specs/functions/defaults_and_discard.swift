@discardableResult
func log(_ x: Int, prefix: String = "log") -> Int { print(prefix, x); return x }
log(1)
_ = log(2, prefix: "p")
func area(width w: Double = 1, height h: Double = 2) -> Double { w * h }
print(area(), area(width: 3), area(height: 5), area(width: 2, height: 2))
func make(_ n: Int, _ f: () -> Int = { 7 }) -> Int { n + f() }
print(make(1), make(1) { 2 })
// expect: log 1
// expect: p 2
// expect: 2.0 6.0 5.0 4.0
// expect: 8 3
