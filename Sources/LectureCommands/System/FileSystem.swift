import Glibc

/// Files, as commands need them: read whole, written whole or not at all.
enum FileSystem {
    /// A larger file is refused unread: positions are 32 bits wide, and no lecture is that long.
    static let largestInput = 256 << 20

    /// Reads a file, or standard input for `-`.
    static func read(_ path: String, largest: Int = largestInput) throws(CommandError) -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, path: path, sizeHint: 0) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(path: path, reason: reason(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, reason: reason(errno)) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
        if status.st_size > largest { throw .tooLarge(path: path, limit: largest) }
        return try readAll(descriptor, path: path, sizeHint: Int(status.st_size))
    }

    private static func readAll(_ descriptor: Int32, path: String, sizeHint: Int) throws(CommandError) -> [UInt8] {
        guard let bytes = FileDescriptor.read(descriptor, sizeHint: sizeHint, limit: largestInput) else {
            throw .cannotRead(path: path, reason: reason(errno))
        }
        if bytes.count > largestInput { throw .tooLarge(path: path, limit: largestInput) }
        return bytes
    }

    /// Writes a file under a temporary name beside it and renames it, so that nobody sees half of it.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        var template = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        let complete = FileDescriptor.write(bytes, to: descriptor) && fchmod(descriptor, 0o666 & ~currentMask()) == 0
        let failure = errno
        close(descriptor)
        guard complete else {
            unlink(template)
            throw .cannotWrite(path: path, reason: reason(failure))
        }
        guard rename(template, path) == 0 else {
            let failure = errno
            unlink(template)
            throw .cannotWrite(path: path, reason: reason(failure))
        }
    }

    /// Makes a folder and those above it; one that exists is fine.
    static func makeFolder(_ path: String) throws(CommandError) {
        if path.isEmpty || mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = folder(of: path) else {
            throw .cannotWrite(path: path, reason: reason(errno))
        }
        try makeFolder(parent)
        guard mkdir(path, 0o777) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
    }

    /// What a folder was handed in with; a file is itself, whatever it is called.
    static func submissions(in path: String) throws(CommandError) -> [String] {
        guard path != "-", isFolder(path) else { return [path] }
        var found: [String] = []
        for ending in ["md", "markdown", "qmd"] { found += try files(in: path, withExtension: ending) }
        return found.sorted()
    }

    /// The files of a folder and of those below it whose names end so, in the order of their paths; a file is itself.
    static func files(in path: String, withExtension ending: String) throws(CommandError) -> [String] {
        guard isFolder(path) else { return [path] }
        guard let folder = opendir(path) else { throw .cannotRead(path: path, reason: reason(errno)) }
        defer { closedir(folder) }
        var found: [String] = []
        while let entry = readdir(folder) {
            let name = name(of: entry)
            if name.hasPrefix(".") { continue }
            let child = path.withSlash + name
            if isFolder(child) {
                found += try files(in: child, withExtension: ending)
            } else if name.hasSuffix("." + ending) {
                found.append(child)
            }
        }
        return found.sorted()
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    }

    /// A folder that nobody else knows, for files on their way.
    static func makeTemporaryFolder() throws(CommandError) -> String {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((root + "/lecture-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannotWrite(path: root, reason: reason(errno)) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a folder with all that is in it; what resists is left to the system.
    static func removeFolder(_ path: String) {
        if remove(path) == 0 { return }
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = name(of: entry)
            if name != ".", name != ".." { removeFolder(path.withSlash + name) }
        }
        closedir(folder)
        remove(path)
    }

    static func isExecutable(_ path: String) -> Bool {
        !isFolder(path) && access(path, X_OK) == 0
    }

    /// Whether two paths name the same file.
    static func isSame(_ left: String, _ right: String) -> Bool {
        var leftStatus = stat()
        var rightStatus = stat()
        guard stat(left, &leftStatus) == 0, stat(right, &rightStatus) == 0 else { return left == right }
        return leftStatus.st_dev == rightStatus.st_dev && leftStatus.st_ino == rightStatus.st_ino
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder part of a path, or nil where there is none.
    static func folder(of path: String) -> String? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
        return String(path[..<slash])
    }

    /// The last part of a path without its extension.
    static func stem(of path: String) -> String {
        var name = path[...]
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { name = path[path.utf8.index(after: slash)...] }
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }

    private static func currentMask() -> mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    private static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}
