func primes() -> AnySequence<Int> {
    AnySequence { () -> AnyIterator<Int> in
        var found: [Int] = []
        var n = 1
        return AnyIterator {
            repeat { n += 1 } while found.contains { n % $0 == 0 }
            found.append(n)
            return n
        }
    }
}
print(Array(primes().prefix(8)))  // expect: [2, 3, 5, 7, 11, 13, 17, 19]
let wrapped = AnySequence([3, 1, 2])
print(wrapped.sorted(), wrapped.map { $0 * 2 }, wrapped.contains(1))  // expect: [1, 2, 3] [6, 2, 4] true
for x in AnySequence("ab") { print(x) }
let iterator = AnyIterator([1, 2].makeIterator())
print(iterator.next()!, iterator.next()!, iterator.next() as Any)
// expect: a
// expect: b
// expect: 1 2 nil
