func fact(_ n: Int) -> Int {
    if n <= 1 { return 1 }
    n * fact(n - 1)  // expect error 5: missing return in global function expected to return 'Int'
}
