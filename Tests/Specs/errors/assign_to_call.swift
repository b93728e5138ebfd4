func f() -> Int { 1 }
f() = 2  // expect error 1: expression is not assignable: 'f' returns immutable value
