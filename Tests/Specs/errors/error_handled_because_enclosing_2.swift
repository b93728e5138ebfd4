enum Failure: Error {
    case bad
}
func check(_ x: Int) -> Int {
    if x < 0 {
        throw Failure.bad  // expect error 9: error is not handled because the enclosing function is not declared 'throws'
    }
    return x
}
print(check(1))
