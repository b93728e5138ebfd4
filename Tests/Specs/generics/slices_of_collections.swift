struct Windows<Base: Collection>: Sequence {
    let base: Base, size: Int
    struct Iterator: IteratorProtocol {
        var rest: Base.SubSequence
        let size: Int
        mutating func next() -> Base.SubSequence? {
            guard rest.count >= size else { return nil }
            defer { rest = rest.dropFirst() }
            return rest.prefix(size)
        }
    }
    func makeIterator() -> Iterator { Iterator(rest: base[...], size: size) }
}
print(Windows(base: [1, 2, 3, 4], size: 2).map { Array($0) })  // expect: [[1, 2], [2, 3], [3, 4]]
print(Windows(base: "abcd", size: 3).map { String($0) })  // expect: ["abc", "bcd"]

func combinations<C: Collection>(_ c: C, _ k: Int) -> [[C.Element]] {
    if k == 0 { return [[]] }
    guard let x = c.first else { return [] }
    let rest = c.dropFirst()
    return combinations(rest, k - 1).map { [x] + $0 } + combinations(rest, k)
}
print(combinations([1, 2, 3], 2), combinations("abc", 2).count)  // expect: [[1, 2], [1, 3], [2, 3]] 3

struct Sorted<Element: Comparable>: RandomAccessCollection {
    private var storage: [Element]
    init<S: Sequence>(_ s: S) where S.Element == Element { storage = s.sorted() }
    var startIndex: Int { storage.startIndex }
    var endIndex: Int { storage.endIndex }
    subscript(position: Int) -> Element { storage[position] }
}
let sorted = Sorted([5, 2, 9, 1])
print(sorted.prefix(2).last!, sorted[1..<3].map { $0 }, sorted.dropLast(2).count, Array(sorted[1...].reversed()))  // expect: 2 [2, 5] 2 [9, 5, 2]

func quickSort<T: Comparable>(_ a: inout ArraySlice<T>) {
    guard a.count > 1 else { return }
    let pivot = a[a.startIndex + a.count / 2]
    var i = a.startIndex, j = a.endIndex - 1
    while i <= j {
        while a[i] < pivot { i += 1 }
        while a[j] > pivot { j -= 1 }
        if i <= j {
            a.swapAt(i, j)
            i += 1
            j -= 1
        }
    }
    if j > a.startIndex { quickSort(&a[a.startIndex...j]) }
    if i < a.endIndex { quickSort(&a[i...]) }
}
var numbers = [3, 1, 4, 1, 5, 9, 2, 6][...]
quickSort(&numbers)
print(numbers)  // expect: [1, 1, 2, 3, 4, 5, 6, 9]

extension Collection {
    func split(every n: Int) -> [SubSequence] {
        var parts: [SubSequence] = []
        var i = startIndex
        while i != endIndex {
            let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex
            parts.append(self[i..<j])
            i = j
        }
        return parts
    }
}
print("abcdefg".split(every: 3), [1, 2, 3].split(every: 2).map(Array.init))  // expect: ["abc", "def", "g"] [[1, 2], [3]]
struct Sums {
    let values: [Int]
    subscript<R: RangeExpression>(r: R) -> Int where R.Bound == Int {
        values[r.relative(to: values)].reduce(0, +)
    }
}
let sums = Sums(values: [1, 2, 3, 4])
print(sums[1...2], sums[..<2], sums[2...])  // expect: 5 3 7
extension RandomAccessCollection {
    func partitionPoint(_ belongsRight: (Element) -> Bool) -> Index {
        var low = startIndex
        var n = count
        while n > 0 {
            let half = n / 2
            let middle = index(low, offsetBy: half)
            if belongsRight(self[middle]) { n = half } else { low = index(after: middle); n -= half + 1 }
        }
        return low
    }
}
print((0..<1_000_000).partitionPoint { $0 * $0 > 123_456_789 }, (1..<9).partitionPoint { $0 > 4 })  // expect: 11112 5
