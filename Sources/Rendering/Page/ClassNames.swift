/// Finds the classes that a page uses.
enum ClassNames {
    /// The names in all `class` attributes; text cannot be taken for one, because its quotes are escaped.
    static func used(in page: [UInt8]) -> Set<String> {
        let opening = Array(" class=\"".utf8)
        var lists: Set<ArraySlice<UInt8>> = []
        var index = 0
        while index + opening.count <= page.count {
            guard page[index] == opening[0], page[index + 1] == opening[1],
                page[index..<(index + opening.count)].elementsEqual(opening)
            else {
                index += 1
                continue
            }
            let start = index + opening.count
            index = start
            while index < page.count, page[index] != UInt8(ascii: "\"") { index += 1 }
            lists.insert(page[start..<index])
        }
        var names: Set<String> = []
        for list in lists {
            for name in list.split(separator: 32) { names.insert(String(decoding: name, as: UTF8.self)) }
        }
        return names
    }
}
