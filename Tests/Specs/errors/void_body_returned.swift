func f() -> Int { print("hi") }  // expect error 19: cannot convert return expression of type '()' to return type 'Int'
struct S {
    var y = 1
    mutating func k() -> Int { y += 1 }  // expect error 34: cannot convert return expression of type '()' to return type 'Int'
}
