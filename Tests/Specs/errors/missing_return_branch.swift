func f(n: Int) -> Int {
    if n > 0 { return 1 }
}  // expect error 1: missing return in global function expected to return 'Int'
