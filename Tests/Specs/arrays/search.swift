let a = [1, 3, 5, 7, 9, 11]
func binarySearch(_ a: [Int], _ x: Int) -> Int? {
    var low = 0, high = a.count - 1
    while low <= high {
        let mid = (low + high) / 2
        if a[mid] == x { return mid }
        if a[mid] < x { low = mid + 1 } else { high = mid - 1 }
    }
    return nil
}
print(binarySearch(a, 7) as Any, binarySearch(a, 4) as Any)  // expect: Optional(3) nil
print(a.firstIndex(where: { $0 > 4 })!, a.contains(5), a.indices.filter { a[$0] > 6 })  // expect: 2 true [3, 4, 5]
print(a.enumerated().map { $0.offset * $0.element }, zip(a, a.dropFirst()).map { $1 - $0 })  // expect: [0, 3, 10, 21, 36, 55] [2, 2, 2, 2, 2]
