func parts(_ splits: Int) -> Int {
    [1, 2, 3].split(maxSplits: splits) { $0 == 2 }.count  // expect fault: Must take zero or more splits
}
print(parts(1))  // expect: 2
print(parts(-1))
