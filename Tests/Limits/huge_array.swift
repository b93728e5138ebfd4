print("before")
let zeros = [Int](repeating: 0, count: 1_000_000_000_000)
print(zeros.count)
