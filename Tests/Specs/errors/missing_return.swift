func f() -> Int {
    let x = 3
}  // expect error 1: missing return in global function expected to return 'Int'
