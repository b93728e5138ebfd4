var a: Int? = nil
print(a as Any, a == nil)  // expect: nil true
a = 5
print(a as Any, a!, a ?? 0)  // expect: Optional(5) 5 5
if let a { print("has", a) }  // expect: has 5
if let b = a, b > 3 { print("big", b) } else { print("small") }  // expect: big 5
a = nil
print(a ?? -1)  // expect: -1
let s: String? = "x"
print(s ?? "none", s!.count, s?.count as Any)  // expect: x 1 Optional(1)
