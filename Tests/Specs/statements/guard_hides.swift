func next(after n: Int) -> Int {
    let value = n > 0 ? n : nil
    guard let value, value < 10 else { return -1 }
    return value + 1
}
print(next(after: 3), next(after: 0), next(after: 12))  // expect: 4 -1 -1
