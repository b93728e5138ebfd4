let p = (3, 4)
print(p.0, p.1, p)  // expect: 3 4 (3, 4)
let q = (x: 1.5, y: "two")
print(q.x, q.y, q.0, q)  // expect: 1.5 two 1.5 (x: 1.5, y: "two")
let (a, b) = p
let (_, second) = p
print(a + b, second)  // expect: 7 4
var v = (1, 2)
v.0 = 9
(v.0, v.1) = (v.1, v.0)
print(v)  // expect: (2, 9)
print((1, 2) == (1, 2), (1, "a") < (1, "b"), (2, 0) > (1, 9))  // expect: true true true
