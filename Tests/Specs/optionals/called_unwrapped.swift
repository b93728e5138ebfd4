class B { var action: (() -> Int)!; init() {} }
let b = B(); b.action = { 42 }; print(b.action())  // expect: 42
