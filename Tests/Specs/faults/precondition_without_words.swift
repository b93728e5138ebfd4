func half(_ number: Int) -> Int {
    precondition(number % 2 == 0)  // expect fault: Precondition failed
    return number / 2
}
print(half(4))  // expect: 2
print(half(5))
