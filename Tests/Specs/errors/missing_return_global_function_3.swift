func largest(_ values: [Int]) -> Int {
    var best = values[0]
    for v in values {
        if v > best {
            best = v
        }
    }
}  // expect error 1: missing return in global function expected to return 'Int'
print(largest([1, 2]))
