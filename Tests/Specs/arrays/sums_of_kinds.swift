func f(_ a: [Int]) -> String { "a\(a)" }
func s(_ a: ArraySlice<Int>) -> String { "s\(a)" }
func g<S: Sequence>(_ a: S) -> String { "\(type(of: a))" }
let a = [1, 2, 3]
let sl = a[1...]
let st: Set<Int> = [7]
print(f([1] + a.dropFirst()))  // expect: a[1, 2, 3]
print(f([1] + sl))  // expect: a[1, 2, 3]
print(f(sl + [1]))  // expect: a[2, 3, 1]
print(f([1] + st))  // expect: a[1, 7]
print(f([1] + sl + [2]))  // expect: a[1, 2, 3, 2]
print(f([1] + (4...5)))  // expect: a[1, 4, 5]
print(f(a + sl))  // expect: a[1, 2, 3, 2, 3]
print(f(sl + a))  // expect: a[2, 3, 1, 2, 3]
print(f([0] + a.dropFirst() + [9]))  // expect: a[0, 2, 3, 9]
print(f([0] + a.prefix(1) + a.suffix(1)))  // expect: a[0, 1, 3]
print(f([0] + a.reversed()))  // expect: a[0, 3, 2, 1]
print(f(a.reversed() + [0]))  // expect: a[3, 2, 1, 0]
print(f([a[0]] + a.dropFirst().map { $0 * 2 }))  // expect: a[1, 4, 6]
print(f(a.prefix(1) + [5] + a.suffix(1)))  // expect: a[1, 5, 3]
print(f(a[..<1] + [5] + a[2...]))  // expect: a[1, 5, 3]
print(f(Array(a[..<1]) + [5] + a[2...]))  // expect: a[1, 5, 3]
print(s(sl + [1]))  // expect: s[2, 3, 1]
print(s(sl + sl))  // expect: s[2, 3, 2, 3]
print(s(sl + a))  // expect: s[2, 3, 1, 2, 3]
print(g([1] + sl))  // expect: Array<Int>
print(g(sl + [1]))  // expect: ArraySlice<Int>
print(g([1] + a.dropFirst()))  // expect: Array<Int>
let b = [1] + a.dropFirst()
let c = a.dropFirst() + [1]
let d: [Int] = [1] + a.dropFirst()
let e: [Int] = a.dropFirst() + [1]
let h = [1] + st
let i = a + sl
let j = sl + a
let k: ArraySlice<Int> = [1] + sl
print(type(of: b), type(of: c), type(of: d), type(of: e), type(of: h), type(of: i), type(of: j), k)  // expect: Array<Int> ArraySlice<Int> Array<Int> Array<Int> Array<Int> Array<Int> ArraySlice<Int> [1, 2, 3]
func r1(_ x: [Int]) -> [Int] { x.isEmpty ? [] : r1(Array(x.dropFirst())) + [x[0]] }
func r2(_ x: [Int]) -> [Int] { x.isEmpty ? [] : [x[0]] + x.dropFirst() }
func r3(_ x: ArraySlice<Int>) -> [Int] { x.isEmpty ? [] : r3(x.dropFirst()) + [x.first!] }
func r4(_ x: [Int]) -> [[Int]] { [[]] + x.indices.map { Array(x[...$0]) } }
func merge(_ l: ArraySlice<Int>, _ r: ArraySlice<Int>) -> [Int] {
    guard let x = l.first else { return Array(r) }
    guard let y = r.first else { return Array(l) }
    return x < y ? [x] + merge(l.dropFirst(), r) : [y] + merge(l, r.dropFirst())
}
print(r1(a), r2(a), r3(a[...]), r4(a), merge([1, 4], [2, 3]))  // expect: [3, 2, 1] [1, 2, 3] [3, 2, 1] [[], [1], [1, 2], [1, 2, 3]] [1, 2, 3, 4]
var m = a; m += sl; m += [1]; m += st; m += 1...2; m = [0] + m.dropFirst(); m = m.dropLast() + [9]; print(m)  // expect: [0, 2, 3, 2, 3, 1, 7, 1, 9]
print(([1] + sl).count, (sl + [1]).first!, ([1] + a.dropFirst()).map { $0 * 2 }, (a + a.dropFirst()).reduce(0, +))  // expect: 3 2 [2, 4, 6] 11
for x in [1] + a.dropFirst() { print(x, terminator: ",") }
for x in a.prefix(1) + a.suffix(1) { print(x, terminator: ",") }
print(zip([0] + a, a + [4]).map { $0 + $1 })  // expect: 1,2,3,1,3,[1, 3, 5, 7]
print(max(0, ([1] + sl).max()!), ([1] + sl).sorted(by: >), Set([1] + sl).count, Array([1] + sl))  // expect: 3 [3, 2, 1] 3 [1, 2, 3]
let t = true ? [1] + sl : a
let u = a.isEmpty ? a : [9] + a.dropFirst()
print(t, u, a == [1] + sl, [1] + sl == a, a == [1] + [2, 3], [1, 2] + [3] == a)  // expect: [1, 2, 3] [9, 2, 3] true true true true
func p() -> [String] { ["a"] + "bc".map { String($0) } + ["d"] }
func q(_ w: [String]) -> String { w.joined(separator: "-") }
print(p(), q(["x"] + ["y"].dropLast()), q("a b c".split(separator: " ").map(String.init) + ["z"]))  // expect: ["a", "b", "c", "d"] x a-b-c-z
print("ab" + "cd".dropFirst(), "ab" + "cd".reversed(), String("ab".dropFirst() + "cd"), "ab".prefix(1) + "cd")  // expect: abd abdc bcd acd
let w: String = "ab".prefix(1).uppercased() + "ab".dropFirst()
let v: String = "a" + "bcd".dropFirst() + "e"
print(w, v, "x" + String("abc".reversed()), "ab".dropFirst() + "x")  // expect: Ab acde xcba bx
func cap(_ s: String) -> String { s.prefix(1).uppercased() + s.dropFirst() }
func cap2(_ s: String) -> String { s.isEmpty ? "" : String(s.first!).uppercased() + s.dropFirst().lowercased() }
func rot(_ s: String, _ n: Int) -> String { String(s.dropFirst(n)) + s.prefix(n) }
func rot2(_ s: [Int], _ n: Int) -> [Int] { Array(s[n...]) + s[..<n] }
func rot3(_ s: [Int], _ n: Int) -> [Int] { Array(s[n...] + s[..<n]) }
print(cap("abc"), cap2("aBC"), rot("abc", 1), rot2(a, 1), rot3(a, 1))  // expect: Abc Abc bca [2, 3, 1] [2, 3, 1]
let text = "ab", ch: Character = "c", cs: [Character] = ["x"], sub = "cd".dropFirst()
print(type(of: text + cs), type(of: text + [ch]), type(of: cs + text), type(of: [ch] + text), type(of: text + ["a"]), type(of: ["a"] + text))  // expect: String String Array<Character> Array<Character> String Array<Character>
print(type(of: sub + cs), type(of: cs + sub), type(of: sub + text), type(of: text + sub), type(of: sub + [ch]))  // expect: Substring Array<Character> Substring String Substring
print(type(of: text + "x".reversed()), type(of: "x".reversed() + text))  // expect: String String
var more = text; more += cs; more += [ch]; more += sub; print(more)  // expect: abxcd
var less = cs; less += text; less += sub; print(less)  // expect: ["x", "a", "b", "d"]
var places = ["abc": 1]
print(places[text + [ch]] ?? 0)  // expect: 1
print(places[text + [ch]]!)  // expect: 1
let place = places[text + [ch]]
print(text == text + [ch])  // expect: false
