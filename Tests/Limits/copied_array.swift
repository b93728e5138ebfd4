var numbers = [Int](repeating: 1, count: 1_000_000)
while true {
    var others = numbers
    others[0] = 2
    numbers[0] = others[0]
}
