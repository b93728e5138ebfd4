func total(_ numbers: any Sequence<Int>) -> Int {
    var sum = 0
    for n in numbers { sum += n }
    return sum
}
print(total([1, 2, 3]), total(1...4), total(Set([7])))
let all: [any Collection<Int>] = [[4, 5], 1..<9]
for part in all { print(part.count) }
print(all.map { $0.first ?? 0 }, all[0].map { $0 * 2 }, all[1].reduce(0, +))
// expect: 6 10 7
// expect: 2
// expect: 8
// expect: [4, 1] [8, 10] 36
