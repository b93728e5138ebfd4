func sum(_ n: Int) -> Int {
    return [n].map { $0 + sum($0 + 1) }.reduce(0, +)
}
print(sum(0))
