let numbers = [
    1,
    y,  // expect error 5: cannot find 'y' in scope
    z,  // expect error 5: cannot find 'z' in scope
]
let ages = [
    a: 1,  // expect error 5: cannot find 'a' in scope
    b: 2,  // expect error 5: cannot find 'b' in scope
    "c": w,  // expect error 10: cannot find 'w' in scope
]
