/// Takes comments out of a block of raw HTML.
enum HTMLComments {
    static func removed(from html: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var index = 0
        while index < html.count {
            if html.has("<!--", at: index) {
                index = html.firstIndex(of: "-->", from: index + 4).map { $0 + 3 } ?? html.count
            } else {
                kept.append(html[index])
                index += 1
            }
        }
        return kept
    }
}
