struct Big { var values = [Int](repeating: 0, count: 1000); var name = "a" }
var a = Big()
var copies: [Big] = []
for i in 0..<5 { a.values[i] = i; copies.append(a) }
print(copies.map { $0.values[..<5].reduce(0, +) })  // expect: [0, 1, 3, 6, 10]
func modify(_ b: Big) -> Big { var c = b; c.values[0] = 100; return c }
print(modify(a).values[0], a.values[0])  // expect: 100 0
var s = "abc"
let t = s
s += "d"
print(s, t)  // expect: abcd abc
var d = ["k": [1]]
var e = d
e["k"]!.append(2)
d["k"]?[0] = 9
print(d["k"]!, e["k"]!)  // expect: [9] [1, 2]
