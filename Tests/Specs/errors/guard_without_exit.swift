func f(n: Int?) {
    guard let n else { print("none") }  // expect error 38: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
    print(n)
}
