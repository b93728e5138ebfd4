struct S { func f() -> Int { 1 } }
let n: Int = S.f()  // expect error 14: instance member 'f' cannot be used on type 'S'; did you mean to use a value of this type instead?
