func collatz(_ n: Int) -> Int {
    var steps = 0
    var m = n
    while m != 1 {
        m = m % 2 == 0 ? m / 2 : 3 * m + 1
        steps++  // expect error 14: cannot find operator '++' in scope; did you mean '+= 1'?
    }
    return steps
}
print(collatz(6))
