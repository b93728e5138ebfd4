func bubbleSort(_ a: inout [Int]) {
    for i in 0..<a.count {
        for j in 0..<a.count - 1 - i where a[j] > a[j + 1] {
            let t = a[j]
            a[j] = a[j + 1]
            a[j + 1] = t
        }
    }
}
let xs = [3, 1, 2]
bubbleSort(&xs)  // expect error 12: cannot pass immutable value as inout argument: 'xs' is a 'let' constant
print(xs)
