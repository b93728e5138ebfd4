func half(_ n: Int) -> Int {
    assert(n % 2 == 0, "odd")  // expect fault: Assertion failed: odd
    return n / 2
}
print(half(4))  // expect: 2
print(half(5))
