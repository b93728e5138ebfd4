struct P { var x: Int }
func half(_ p: [P]) -> [P] { p }
func hull(_ pts: [P]) -> [P] {
    return half(pts).dropLast() + half(pts.reversed()).dropLast()
}
print(hull([P(x: 1), P(x: 2)]).count)  // expect: 2
let b: [P] = [P(x: 1), P(x: 2)].dropLast() + [P(x: 3)]
let c: [Int] = [1, 2].dropLast() + [3, 4].dropFirst()
let d: [Int] = [1, 2].prefix(1) + [3, 4].suffix(1)
let xs = [3, 4, 5]
func g() -> [Int] { Array(xs.dropFirst()) + xs.prefix(1) }
func h() -> [Int] { xs.filter { $0 > 3 } + xs.dropLast() }
let e: [Double] = [1, 2.5].dropLast() + [3]
let f: [Any] = [1, 2] as [Any] + ["a"]
let s: String = "abc".dropLast() + "d"
let k: [Character] = "abc".dropLast() + "d".suffix(1)
let slice = xs.dropLast() + xs.suffix(1)
print(b, c, d, g(), h(), e, f, s, k, slice, type(of: slice))  // expect: [main.P(x: 1), main.P(x: 3)] [1, 4] [1, 4] [4, 5, 3] [4, 5, 3, 4] [1.0, 3.0] [1, 2, "a"] abd ["a", "b", "d"] [3, 4, 5] ArraySlice<Int>
print(xs.dropLast() + [9], (xs.dropLast() + xs).count)  // expect: [3, 4, 9] 5
for x in xs.dropLast() + xs.dropFirst() { print(x) }
// expect: 3
// expect: 4
// expect: 4
// expect: 5
