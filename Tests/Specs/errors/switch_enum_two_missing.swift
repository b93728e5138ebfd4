enum E { case a, b, c }
func f(e: E) -> Int {
    switch e {  // expect error 5: switch must be exhaustive
    case .a: return 1
    }
}
