import Diagnostics

/// What programs find in place, as people look it up: from the rows that the checker reads.
public struct LibraryReference: Sendable {
    public let topics: [Topic]

    public struct Topic: Sendable {
        public let title: String
        public var entries: [Entry]

        public init(title: String, entries: [Entry]) {
            self.title = title
            self.entries = entries
        }
    }

    public struct Entry: Sendable {
        /// `sqrt`, `Array`, `Array.map`.
        public let path: String
        /// The last part of the path.
        public let name: String
        public let signature: String
        /// One sentence; empty for what needs no words.
        public let documentation: String
        /// Says a member of which type it is, under which conditions; empty for what stands alone.
        public let condition: String
        public let isType: Bool
    }

    /// What begins with an underscore is the library's own.
    public init(_ library: Library) {
        topics = library.topics.map { topic in
            var entries: [Entry] = []
            for type in topic.types where !LibraryReference.isHidden(type.name) {
                entries.append(
                    Entry(
                        path: "\(type.name)", name: LibraryReference.lastPart("\(type.name)"),
                        signature: LibraryReference.plain(type.declaration), documentation: "\(type.documentation)",
                        condition: "", isType: true))
                entries += LibraryReference.entries(type.members, of: "\(type.name)", "")
            }
            for group in topic.extensions where !LibraryReference.isHidden(group.type) {
                let type = "\(group.type)"
                let condition = group.requirements.utf8CodeUnitCount == 0 ? "" : "where \(group.requirements)"
                entries += LibraryReference.entries(group.rows, of: type, condition)
            }
            return Topic(title: "\(topic.title)", entries: entries)
        }.filter { !$0.entries.isEmpty }
    }

    private static func entries(_ rows: [Builtin], of type: String, _ condition: String) -> [Entry] {
        rows.compactMap { row in
            let signature = plain(row.signature)
            guard !isHidden(row.name), !signature.hasPrefix("typealias "), !signature.hasPrefix("associatedtype "),
                !mentionsHidden(signature)
            else { return nil }
            return Entry(
                path: type.isEmpty ? "\(row.name)" : type + "." + "\(row.name)", name: "\(row.name)",
                signature: signature, documentation: "\(row.documentation)", condition: condition, isType: false)
        }
    }

    /// The own name of a type that is declared inside of another.
    private static func lastPart(_ path: String) -> String {
        String(path.split(separator: ".").last ?? "")
    }

    private static func isHidden(_ name: StaticString) -> Bool {
        name.utf8CodeUnitCount > 0 && name.utf8Start.pointee == UInt8(ascii: "_")
    }

    /// `init(_text: String)`: a parameter of the library's own.
    private static func mentionsHidden(_ signature: String) -> Bool {
        var before: UInt8 = 0
        var opened: UInt8 = 0
        for byte in signature.utf8 {
            if opened == UInt8(ascii: "_"), byte != UInt8(ascii: " ") { return true }
            let begins = before == UInt8(ascii: "(") || before == UInt8(ascii: " ")
            opened = begins && byte == UInt8(ascii: "_") ? byte : 0
            before = byte
        }
        return false
    }

    /// A signature as a reader writes it: on one line, without the marks of accessors and attributes.
    private static func plain(_ text: StaticString) -> String {
        var words: [Substring] = []
        for word in "\(text)".split(whereSeparator: { $0 == " " || $0 == "\n" }) where !word.hasPrefix("@discardable") {
            words.append(word)
        }
        var result = ""
        for word in words { result += (result.isEmpty ? "" : " ") + word }
        for (name, shown) in StandardLibrary.shownNames {
            result = LibraryReference.replacing(name, by: shown, in: result)
        }
        return result
    }

    /// Replaces a word, not what is a part of one.
    private static func replacing(_ part: String, by other: String, in text: String) -> String {
        let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
        var result: [UInt8] = []
        var index = 0
        func isLetter(_ place: Int) -> Bool {
            guard bytes.indices.contains(place) else { return false }
            let small = bytes[place] | 32
            return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
        }
        while index < bytes.count {
            let end = index + wanted.count
            if end <= bytes.count, bytes[index..<end].elementsEqual(wanted), !isLetter(index - 1), !isLetter(end) {
                result += Array(other.utf8)
                index += wanted.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: Looking up

    /// The entries of a name or path, a type with its members.
    public func entries(named name: String) -> [Entry] {
        let all = topics.flatMap { $0.entries }
        let exact = all.filter { $0.path == name }
        if exact.contains(where: { $0.isType }) {
            return exact.filter { $0.isType } + all.filter { !$0.isType && $0.path == name + "." + $0.name }
        }
        return exact.isEmpty ? all.filter { $0.name == name } : exact
    }

    /// What a misspelled name was meant to be.
    public func nearest(to name: String) -> String? {
        let all = topics.flatMap { $0.entries }
        return NearestSpelling.of(name, among: all.map { $0.path })
            ?? NearestSpelling.of(name, among: all.map { $0.name })
    }
}
