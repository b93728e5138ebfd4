func binarySearch(_ a: [Int], _ x: Int) -> Int? {
    var lo = 0, hi = a.count - 1
    while lo <= hi {
        let mid = (lo + hi) / 2
        if a[mid] == x { return mid }
        if a[mid] < x { lo = mid + 1 } else { hi = mid - 1 }
    }
}  // expect error 1: missing return in global function expected to return 'Int?'
print(binarySearch([1, 2], 2) ?? -1)
