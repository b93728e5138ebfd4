let a = [10, 20, 30, 40, 50]
print(a[1...3], a[..<2], a[3...], a[1..<1])  // expect: [20, 30, 40] [10, 20] [40, 50] []
let slice = a[2...]
print(slice.startIndex, slice[2], slice.first!, Array(slice)[0])  // expect: 2 30 30 30
var b = a
b[1...2] = [7]
print(b)  // expect: [10, 7, 40, 50]
b.removeSubrange(..<2)
print(b)  // expect: [40, 50]
