class R { let n: Int; init!(_ n: Int) { if n < 0 { return nil }; self.n = n } ; convenience init!(s: String) { self.init(Int(s) ?? -1) } }
let r: R = R(3); print(r.n, R(4).n, R(-1) == nil, R(s: "7").n)  // expect: 3 4 true 7
struct S { var x: Int; init!(_ x: Int) { guard x > 0 else { return nil }; self.x = x } ; func d() -> Int { x * 2 } }
let s = S(3); print(s!.x, S(2).d(), S(-1) as Any)  // expect: 3 4 nil
func f(_ s: S) -> Int { s.x }; print(f(S(9)))  // expect: 9
if let t = S(0) { print(t) } else { print("none") }  // expect: none
let arr: [S] = [S(1), S(2)]; print(arr.map { $0.x })  // expect: [1, 2]
