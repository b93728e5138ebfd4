print((1, 2, 3, 4) == (1, 2, 3, 4), (1, "a", 2.5, true, 3) != (1, "a", 2.5, true, 3), (1, 2, 3, 4, 5, 6) < (1, 2, 3, 4, 5, 7), (1, 2, 3, 4) >= (1, 2, 3, 5))  // expect: true false true false
let pairs = [(2, "b", 1), (1, "z", 3), (1, "a", 9)].sorted(by: <)
print(pairs.map { $0.1 })  // expect: ["a", "z", "b"]
print(Int.self == Int.self, type(of: 1) != Int.self, () == ())  // expect: true false true
let t: Int? = 3
print(t == 3, nil == t, [1] == [1])  // expect: true false true
