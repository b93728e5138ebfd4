func f() -> Int {
    return "a"  // expect error 12: cannot convert return expression of type 'String' to return type 'Int'
}
