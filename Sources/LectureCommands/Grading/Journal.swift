import Glibc
import Runner

/// The results of a grading so far, on disk as soon as they are known: a run that was killed goes on from here.
///
/// A record is its length, the key of what was graded, the grades, and the hash of it all; what a kill left unfinished
/// at the end is cut off. Keys are hashes of the submission, the lectures and the limits, so that a changed file is
/// graded anew.
final class Journal {
    private let descriptor: Int32
    private(set) var records: [[UInt8]: GradedFile] = [:]

    /// What such a file begins with: another file given by mistake is not written over.
    private static let mark = Array("lecture journal 1\n".utf8)

    init(path: String) throws(CommandError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
        // A lock of this process alone: the workers that it forks do not hold it when they outlive it.
        var lock = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        guard fcntl(descriptor, F_SETLK, &lock) == 0 else { throw .journalInUse(path: path) }
        guard let known = FileDescriptor.read(descriptor, sizeHint: 0, limit: FileSystem.largestInput) else {
            throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
        }
        guard known.prefix(Journal.mark.count).elementsEqual(Journal.mark.prefix(known.count)) else {
            throw .notAJournal(path: path)
        }
        let end = read(known)
        if ftruncate(descriptor, off_t(end)) != 0 || lseek(descriptor, off_t(end), SEEK_SET) < 0 {
            throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
        if end == 0 { FileDescriptor.write(Journal.mark, to: descriptor) }
    }

    deinit { close(descriptor) }

    static func key(of submission: [UInt8], _ context: [UInt8]) -> [UInt8] {
        SecureHash.hash(SecureHash.hash(submission) + context)
    }

    func add(_ file: GradedFile, _ key: [UInt8]) {
        let content = key + file.bytes
        var writer = ByteWriter()
        writer.data(content)
        FileDescriptor.write(writer.bytes + SecureHash.hash(content), to: descriptor)
        records[key] = file
    }

    /// Reads whole records; the offset behind the last of them.
    private func read(_ bytes: [UInt8]) -> Int {
        guard bytes.count >= Journal.mark.count else { return 0 }
        var end = Journal.mark.count
        while bytes.count - end >= 8 {
            var length = 0
            for offset in 0..<6 { length |= Int(bytes[end + offset]) << (offset * 8) }
            let start = end + 8
            guard length >= 32, bytes.count - start >= length + 32 else { break }
            let content = Array(bytes[start..<start + length])
            let hash = bytes[(start + length)..<(start + length + 32)]
            guard SecureHash.hash(content).elementsEqual(hash), let file = GradedFile(bytes: Array(content[32...]))
            else { break }
            records[Array(content[..<32])] = file
            end = start + length + 32
        }
        return end
    }
}
