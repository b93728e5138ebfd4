/// A file that waits to be written until all of them are ready.
struct WrittenFile {
    /// Its path inside of the output folder.
    let name: String
    let bytes: [UInt8]

    func write(into folder: String) throws(CommandError) {
        let path = folder.withSlash + name
        if let parent = FileSystem.folder(of: path) { try FileSystem.makeFolder(parent) }
        try FileSystem.write(bytes, to: path)
    }
}

extension String {
    /// As the name of one folder, whatever a roster calls a student.
    var asFolderName: String {
        let name = String(
            decoding: utf8.map { $0 == UInt8(ascii: "/") || $0 < 0x20 ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
        return name.hasPrefix(".") ? "_" + name : name
    }

    /// A folder as it stands in front of a name.
    var withSlash: String { isEmpty || utf8.last == UInt8(ascii: "/") ? self : self + "/" }
}
