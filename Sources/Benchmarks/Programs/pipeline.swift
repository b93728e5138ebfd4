// map, filter and reduce over 300 000 elements.
func run(_ n: Int) -> Int {
    let numbers = (0..<n).map { $0 * 7919 % 100003 }
    let squares = numbers.filter { $0 % 3 != 0 }.map { Double($0) * Double($0) }
    let sum = squares.reduce(0.0) { $0 + $1 }
    let small = numbers.filter { $0 < 1000 }
    let largest = numbers.map { ($0 ^ 0x5555) & 0xFFFF }.reduce(0) { $0 > $1 ? $0 : $1 }
    let pairs = zip(numbers, numbers.dropFirst()).filter { $0.0 < $0.1 }.count
    return Int(sum / 1e6) + small.count + largest + pairs
}
print(run(300000))
