func bubble(_ input: [Int]) -> [Int] {
    var a = input
    for i in 0..<a.count {
        for j in 0..<a.count - 1 - i where a[j] > a[j + 1] { a.swapAt(j, j + 1) }
    }
    return a
}
func quick<T: Comparable>(_ a: [T]) -> [T] {
    guard let pivot = a.first else { return [] }
    let rest = a.dropFirst()
    return quick(rest.filter { $0 < pivot }) + [pivot] + quick(rest.filter { $0 >= pivot })
}
func merge(_ a: [Int]) -> [Int] {
    if a.count < 2 { return a }
    let mid = a.count / 2
    var left = ArraySlice(merge(Array(a[..<mid]))), right = ArraySlice(merge(Array(a[mid...])))
    var out: [Int] = []
    while let l = left.first, let r = right.first {
        if l <= r { out.append(l); left = left.dropFirst() } else { out.append(r); right = right.dropFirst() }
    }
    return out + left + right
}
let data = [5, 2, 9, -1, 5, 0, 33, 8]
print(bubble(data))  // expect: [-1, 0, 2, 5, 5, 8, 9, 33]
print(quick(data))  // expect: [-1, 0, 2, 5, 5, 8, 9, 33]
print(merge(data))  // expect: [-1, 0, 2, 5, 5, 8, 9, 33]
print(quick(["pear", "apple", "fig"]))  // expect: ["apple", "fig", "pear"]
