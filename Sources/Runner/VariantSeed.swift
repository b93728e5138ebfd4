import CellLibrary
import LectureModel

/// The numbers that differ from student to student: cells with `variant:` draw from a generator of their own.
public enum VariantSeed {
    /// The seed of a student's copy of a lecture: who knows the course's key can find it again, nobody else.
    public static func seed(ofStudent identifier: String, lecture: String, key: [UInt8]) -> Int64 {
        let hash = SecureHash.keyed(key, Array((lecture + "\n" + identifier).utf8))
        // Positive, so that it reads as a number everywhere.
        return number(hash) >> 1
    }

    /// Runs `body` with the generator of the variant that a cell names, if it names one; the lecture's own generator
    /// goes on behind it as if nothing had been drawn.
    static func drawing<Result>(for cell: Cell, of lecture: Lecture, _ body: () -> Result) -> Result {
        guard let name = cell.options.variant else { return body() }
        let engine = EngineState()
        defer { engine.restore() }
        let seed = lecture.frontMatter.variant ?? lecture.frontMatter.seed ?? 0
        EngineState.startGenerator(seed: number(SecureHash.hash(Array("\(seed) \(name)".utf8))))
        return body()
    }

    private static func number(_ hash: [UInt8]) -> Int64 {
        Int64(bitPattern: hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
}
