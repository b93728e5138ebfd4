for i in 0..<3 {
    break outer  // expect error 11: cannot find label 'outer' in scope
}
