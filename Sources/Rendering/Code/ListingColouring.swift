import Syntax

/// Cuts code of a foreign language into comments, strings, numbers, keywords and the rest; what it cannot tell is plain.
struct ListingColouring {
    private let bytes: [UInt8]
    private let language: ListingLanguage
    private let lineComment: [UInt8]
    private var position = 0
    private(set) var runs: [(range: Range<Int>, role: CodeRun.Role)] = []

    init(_ bytes: [UInt8], _ language: ListingLanguage) {
        self.bytes = bytes
        self.language = language
        lineComment = Array(language.lineComment.utf8)
        while position < bytes.count { step() }
    }

    private mutating func step() {
        let byte = bytes[position]
        if stands(lineComment, at: position) {
            take(end { $0 == 10 }, .comment)
        } else if let comment = language.blockComment, stands(Array(comment.open.utf8), at: position) {
            take(after(Array(comment.close.utf8), from: position + comment.open.utf8.count), .comment)
        } else if language.quotes.contains(byte) {
            take(endOfString(byte), .string)
        } else if ListingColouring.isDigit(byte) {
            take(end { !ListingColouring.isWord($0) && $0 != UInt8(ascii: ".") }, .literal)
        } else if ListingColouring.isWord(byte) {
            let end = end { !ListingColouring.isWord($0) }
            let word = String(decoding: bytes[position..<end], as: UTF8.self)
            take(end, language.keywords.contains(word) ? .keyword : .plain)
        } else {
            take(position + 1, .plain)
        }
    }

    private mutating func take(_ end: Int, _ role: CodeRun.Role) {
        if let last = runs.last, last.role == role {
            runs[runs.count - 1].range = last.range.lowerBound..<end
        } else {
            runs.append((position..<end, role))
        }
        position = end
    }

    /// The first place behind this one whose byte ends the run.
    private func end(_ ends: (UInt8) -> Bool) -> Int {
        var place = position + 1
        while place < bytes.count, !ends(bytes[place]) { place += 1 }
        return place
    }

    /// Behind the next `closing`, or at the end of the code.
    private func after(_ closing: [UInt8], from start: Int) -> Int {
        var place = start
        while place < bytes.count {
            if stands(closing, at: place) { return place + closing.count }
            place += 1
        }
        return bytes.count
    }

    private func endOfString(_ quote: UInt8) -> Int {
        let triple = [quote, quote, quote]
        if language.hasTripleQuotes, stands(triple, at: position) { return after(triple, from: position + 3) }
        var place = position + 1
        while place < bytes.count, bytes[place] != quote, bytes[place] != 10 {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { return bytes.count }
        return bytes[place] == quote ? place + 1 : place
    }

    private func stands(_ word: [UInt8], at place: Int) -> Bool {
        guard !word.isEmpty, place + word.count <= bytes.count else { return false }
        return bytes[place..<(place + word.count)].elementsEqual(word)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"), 128...255: true
        default: false
        }
    }
}
