/// `for character in text { if character.isLetter { word.append(character) } … }`: a loop over a text that appends the
/// characters of a class, which the machine does for a run of them at once.
///
/// Each turn costs the fuel that it would cost alone; whatever is not one of many alike is left to the loop itself.
struct TextRun {
    private let loop: UnsafePointer<Instruction>
    private let test: UnsafePointer<Instruction>

    /// What the loop does first with each character, as its test says in the operand that it does not need itself.
    struct Way: OptionSet {
        let rawValue: UInt16
        /// The characters that pass are appended, else those that jump.
        static let passing = Way(rawValue: 1)
        /// The characters of the classes are appended, else the others.
        static let ofClass = Way(rawValue: 2)
    }

    @inline(__always)
    init(_ loop: UnsafePointer<Instruction>) {
        self.loop = loop
        test = loop + loop.pointee.signedC + 1
    }

    /// Nil if a turn does anything else.
    static func way(_ loop: UnsafePointer<Instruction>) -> Way? {
        let test = TextRun(loop).test
        let isTest = test.pointee.opcode == .jumpIfCharacter || test.pointee.opcode == .jumpIfNotCharacter
        guard isTest, test.pointee.a == loop.pointee.b &+ 1 else { return nil }
        var way: Way = test.pointee.opcode == .jumpIfNotCharacter ? [.passing, .ofClass] : .passing
        if onlyAppends(test + 1, loop) { return way }
        way.formSymmetricDifference([.passing, .ofClass])
        return onlyAppends(test + test.pointee.signedC + 1, loop) ? way : nil
    }

    private static func onlyAppends(
        _ append: UnsafePointer<Instruction>, _ loop: UnsafePointer<Instruction>
    ) -> Bool {
        guard append.pointee.opcode == .appendText, append.pointee.b == loop.pointee.b &+ 1 else { return false }
        let next = append + 1
        return next == loop || next.pointee.opcode == .jump && next + next.pointee.wide + 1 == loop
    }

    /// Takes the turns of a run of ASCII that fits into the text appended to; how many there were.
    @inline(__always)
    func take(
        _ scalars: UnsafeMutablePointer<Int64>, _ objects: UnsafeMutablePointer<ObjectPointer?>, _ fuel: Int64,
        _ heap: Heap, _ characters: CharacterTable
    ) -> Int64 {
        let way = Way(rawValue: test.pointee.b)
        let append = way.contains(.passing) ? test + 1 : test + test.pointee.signedC + 1
        let (classes, isOfClass) = (test.pointee.x, way.contains(.ofClass))
        guard let source = objects[Int(loop.pointee.b)], let target = objects[Int(append.pointee.a)] else { return 0 }
        let (text, word) = (TextObject(source), TextObject(target))
        guard text.isASCII, word.header.count == 1 else { return 0 }
        let offset = Int(truncatingIfNeeded: scalars[Int(loop.pointee.a)])
        let start = word.byteCount
        let most = min(text.byteCount &- offset, word.capacity &- start)
        let (bytes, place) = (text.start + offset, word.start + start)
        var left = fuel
        var count = 0
        while count < most {
            let byte = bytes[count]
            // A carriage return may be half of a character.
            guard byte != 13, (characters.classes[Int(byte & 127)].rawValue & classes != 0) == isOfClass else { break }
            left &-= Int64(loop.pointee.x)
            guard left >= 0 else { break }
            place[count] = byte
            count &+= 1
        }
        guard count > 0, heap.releaseQuickly(objects[Int(loop.pointee.b) &+ 1]) else { return 0 }
        let last = characters.texts[Int(bytes[count &- 1] & 127)]
        ObjectHeader(last).retain()
        objects[Int(loop.pointee.b) &+ 1] = last
        word.byteCount = start &+ count
        scalars[Int(loop.pointee.a)] = Int64(offset &+ count)
        return Int64(count)
    }
}
