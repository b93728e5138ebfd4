let a: Int? = 3, b: Int? = nil
print(a == 3, b == nil, a != b, a == b)  // expect: true true true false
print([a, b, 5] == [3, nil, 5])  // expect: true
switch a {
case nil: print("nil")
case 3?: print("three")  // expect: three
case .some(let x): print(x)
}
switch b {
case .none: print("none")  // expect: none
case .some: print("some")
}
if case let x? = a { print("x", x) }  // expect: x 3
