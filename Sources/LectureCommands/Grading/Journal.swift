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

    init(path: String) throws(CommandError) {
        let known = (try? FileSystem.read(path)) ?? []
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
        let end = read(known)
        if ftruncate(descriptor, off_t(end)) != 0 || lseek(descriptor, off_t(end), SEEK_SET) < 0 {
            throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
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
        var end = 0
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
