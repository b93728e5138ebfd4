struct S {
    var a = 1
    let p = S(a: 2)  // expect error 9: value type 'S' cannot have a stored property that recursively contains it
}
struct U {
    let p = U()  // expect error 9: value type 'U' cannot have a stored property that recursively contains it
}
struct V {
    let a: Int
    let p = V(a: 1), q = V(a: 2)  // expect error 9: value type 'V' cannot have a stored property that recursively contains it
}
