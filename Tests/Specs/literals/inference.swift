let a = 5 / 2, b = 5 / 2.0, c: Double = 5 / 2
print(a, b, c)  // expect: 2 2.5 2.5
let list = [1, 2, 3.0]
let nested: [[Double]] = [[1], [2, 3]]
let d: [String: Double] = ["a": 1]
print(list, nested, d["a"]!)  // expect: [1.0, 2.0, 3.0] [[1.0], [2.0, 3.0]] 1.0
let o: Double? = 3
let t: (Double, Int8) = (1, 2)
print(o!, t)  // expect: 3.0 (1.0, 2)
func f(_ x: Double = 1, _ y: Float...) -> Double { x + Double(y.count) }
print(f(), f(2), f(2, 1, 2))  // expect: 1.0 2.0 4.0
var e: [Int] = []
e += [1]
let s: Set = ["a", "b"]
let ch: Character = "a"
let u: UInt8 = 0xFF
print(e, s.count, ch, u, -5 as Int8, 1e3 as Float)  // expect: [1] 2 a 255 -5 1000.0
let big = 3_000_000_000, m = -0x80
print(big, m, 0.1 + 0.2 as Float, (1, 2.0, "x", true))  // expect: 3000000000 -128 0.3 (1, 2.0, "x", true)
