func pick(_ r: Range<Int>, _ index: Int) -> Int {
    r[index]  // expect fault: Index out of range
}
print(pick(2..<5, 4))  // expect: 4
print(pick(0..<1, 3))
