func bubbleSort(_ a: [Int]) -> [Int] {
    for i in 0..<a.count {
        for j in 0..<a.count - 1 - i {
            if a[j] > a[j + 1] {
                a.swapAt(j, j + 1)  // expect error 19: cannot use mutating member on immutable value: 'a' is a 'let' constant
            }
        }
    }
    return a
}
print(bubbleSort([3, 1, 2]))
