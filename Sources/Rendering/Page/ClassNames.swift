/// Finds the classes that a page uses.
enum ClassNames {
    /// The names in all `class` attributes; text cannot be taken for one, because its quotes are escaped.
    static func used(in page: [UInt8]) -> Set<String> {
        page.withUnsafeBufferPointer { used(in: $0) }
    }

    private static func used(in page: UnsafeBufferPointer<UInt8>) -> Set<String> {
        let opening: StaticString = " class=\""
        let length = opening.utf8CodeUnitCount
        var names: Set<String> = []
        // A page has thousands of lists and few different ones: each is read once, found again by its bytes' sum.
        var known = [[Range<Int>]](repeating: [], count: 64)
        var index = length - 1
        while index < page.count {
            // The quote is the rarest byte of the opening.
            guard page[index] == opening.utf8Start[length - 1], page[index - 1] == UInt8(ascii: "="),
                equal(page.baseAddress! + (index - length + 1), opening.utf8Start, length)
            else {
                index += 1
                while index + 8 <= page.count, !hasQuote(eight(page, index)) { index += 8 }
                continue
            }
            let start = index + 1
            index = start
            var sum = 0
            while index < page.count, page[index] != UInt8(ascii: "\"") {
                sum &+= Int(page[index])
                index += 1
            }
            let list = start..<index
            let isKnown = known[sum & 63].contains {
                $0.count == list.count
                    && equal(page.baseAddress! + $0.lowerBound, page.baseAddress! + list.lowerBound, list.count)
            }
            if isKnown { continue }
            known[sum & 63].append(list)
            for name in page[list].split(separator: 32) { names.insert(String(decoding: name, as: UTF8.self)) }
        }
        return names
    }

    private static func eight(_ page: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
        UnsafeRawPointer(page.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether one of eight bytes is a quote: only a byte of zero sets its highest bit when one is taken from it.
    private static func hasQuote(_ eight: UInt64) -> Bool {
        let different = eight ^ 0x2222_2222_2222_2222
        return (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080 != 0
    }

    private static func equal(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where one[index] != other[index] { return false }
        return true
    }
}
