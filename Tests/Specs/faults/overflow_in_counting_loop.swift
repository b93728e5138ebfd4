func count(from start: Int, by step: Int) -> Int {
    var (k, turns) = (start, 0)
    while k < Int.max {
        turns += 1
        k += step  // expect fault: Arithmetic overflow in '+'
    }
    return turns
}
print(count(from: Int.max - 10, by: 5))  // expect: 2
print(count(from: Int.max - 10, by: 4))
