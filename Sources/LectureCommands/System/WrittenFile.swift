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
    /// A folder as it stands in front of a name.
    var withSlash: String { isEmpty || utf8.last == UInt8(ascii: "/") ? self : self + "/" }
}
