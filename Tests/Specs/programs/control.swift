func classify(_ n: Int) -> String {
    switch n {
    case ..<0: return "negative"
    case 0: return "zero"
    case 1, 2, 3: return "small"
    case 4...9: return "medium"
    case let x where x % 2 == 0: return "big even \(x)"
    default: return "big odd"
    }
}
print([-5, 0, 2, 7, 10, 11].map(classify))  // expect: ["negative", "zero", "small", "medium", "big even 10", "big odd"]
func quadrant(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): "origin"
    case (_, 0): "x axis"
    case (0, let y): "y axis at \(y)"
    case let (x, y) where x == y: "diagonal"
    case (1..., 1...): "first"
    case (let x, _) where x < 0: "left"
    default: "elsewhere"
    }
}
for p in [(0, 0), (3, 0), (0, -2), (2, 2), (1, 5), (-1, 3), (4, -4)] { print(quadrant(p), terminator: ", ") }
print()  // expect: origin, x axis, y axis at -2, diagonal, first, left, elsewhere, 
outer: for i in 1...5 {
    for j in 1...5 {
        if j == 3 { continue outer }
        if i == 3 { break outer }
        print(i * j, terminator: " ")
    }
}
print()  // expect: 1 2 2 4 
var n = 27, steps = 0
while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }
print(steps)  // expect: 111
repeat { steps -= 50 } while steps > 0
print(steps)  // expect: -39
switch 5 { case 5: print("five"); fallthrough; case 6: print("six"); default: print("d") }
func f(_ s: String?) -> Int { guard let s, !s.isEmpty, let n = Int(s) else { return -1 }; return n }
print(f(nil), f(""), f("x"), f("12"))
func d() { defer { print("d1") }; defer { print("d2") }; for i in 0..<2 { defer { print("loop", i) }; if i == 1 { return } } }
d()
let grade = if steps > 0 { "pos" } else if steps == 0 { "zero" } else { "neg" }
let v = switch grade { case "pos": 1; case "zero": 0; default: -1 }
print(grade, v)
let opts: [Int?] = [1, nil, 3]
for case let x? in opts { print(x, terminator: " ") }
for x in opts where x == nil { print("nil", x as Any) }
for case .some(let x) in opts where x > 1 { print(x) }
if case .some(let q) = opts[2], case 1...5 = q { print("in range", q) }
let pair: (Int, String?) = (1, "a")
if case (1, let s?) = pair { print(s) }
enum Shape { case circle(r: Double), rect(w: Double, h: Double), unit }
let shapes: [Shape] = [.circle(r: 1), .rect(w: 2, h: 3), .unit]
for s in shapes {
    switch s {
    case .circle(let r) where r > 5: print("big", r)
    case .circle(let r): print("circle", r)
    case let .rect(w, h): print("rect", w * h)
    case .unit: print("unit")
    }
}
print(shapes.filter { if case .rect = $0 { return true } else { return false } }.count)
guard case .rect(let w, h: _) = shapes[1] else { fatalError() }
print(w)
var k = 0
while true { k += 1; if k == 2 { continue }; if k > 4 { break }; print(k, terminator: " ") }
print()
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for (i, c) in "ab".enumerated() { print(i, c, terminator: " ") }
for _ in 0..<2 { print("*", terminator: "") }
for i in (0..<3).reversed() { print(i, terminator: "") }
for (name, age) in [("a", 1), ("b", 2)] { print(name, age, terminator: ";") }
print()
let c: Character = "e"
switch c { case "a", "e", "i", "o", "u": print("vowel"); case "a"..."z": print("consonant"); default: print("?") }
let t: Int? = 5
switch t { case nil: print("nil"); case 5?: print("five!"); case let x?: print(x) }
switch (t, "x") { case (let a?, let b): print(a, b); case (nil, _): print("n") }
do { let x = 1; print(x) }
let sgn = { (x: Int) -> Int in if x > 0 { return 1 } else if x < 0 { return -1 }; return 0 }
print(sgn(5), sgn(-5), sgn(0))
// expect: five
// expect: six
// expect: -1 -1 -1 12
// expect: loop 0
// expect: loop 1
// expect: d2
// expect: d1
// expect: neg -1
// expect: 1 3 nil nil
// expect: 3
// expect: in range 3
// expect: a
// expect: circle 1.0
// expect: rect 6.0
// expect: unit
// expect: 1
// expect: 2.0
// expect: 1 3 4 
// expect: 10 7 4 1 0 a 1 b **210a 1;b 2;
// expect: vowel
// expect: five!
// expect: 5 x
// expect: 1
// expect: 1 -1 0
