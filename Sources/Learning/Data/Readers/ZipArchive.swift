/// The files of a ZIP archive, as its directory lists them; stored or deflated.
enum ZipArchive {
    static func entries(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
        guard var directory = findDirectory(bytes) else { return nil }
        var result: [(name: String, bytes: [UInt8])] = []
        while let mark = directory.whole(4), mark == 0x0201_4b50 {
            guard directory.run(6) != nil, let method = directory.whole(2), directory.run(8) != nil,
                let packed = directory.whole(4), let size = directory.whole(4), let nameLength = directory.whole(2),
                let extraLength = directory.whole(2), let noteLength = directory.whole(2), directory.run(8) != nil,
                let offset = directory.whole(4), let name = directory.run(Int(nameLength)),
                directory.run(Int(extraLength + noteLength)) != nil, packed < 1 << 31, size < 1 << 31, offset < 1 << 31,
                let content = content(bytes, Int(offset), Int(packed), Int(size), method)
            else { return nil }
            result.append((String(decoding: name, as: UTF8.self), content))
        }
        return result
    }

    /// The directory's place stands in the archive's last record, behind which only a comment may follow.
    private static func findDirectory(_ bytes: [UInt8]) -> ByteReader? {
        var place = bytes.count - 22
        while place >= 0, place >= bytes.count - 65_600 {
            var reader = ByteReader(bytes, at: place)
            if reader.whole(4) == 0x0605_4b50, reader.run(12) != nil, let offset = reader.whole(4), offset < bytes.count
            {
                return ByteReader(bytes, at: Int(offset))
            }
            place -= 1
        }
        return nil
    }

    private static func content(
        _ bytes: [UInt8], _ offset: Int, _ packed: Int, _ size: Int, _ method: UInt64
    ) -> [UInt8]? {
        var reader = ByteReader(bytes, at: offset)
        guard reader.whole(4) == 0x0403_4b50, reader.run(22) != nil, let nameLength = reader.whole(2),
            let extraLength = reader.whole(2), reader.run(Int(nameLength + extraLength)) != nil,
            let body = reader.run(packed)
        else { return nil }
        if method == 0 { return body }
        return method == 8 ? Inflater.inflate(body, size: size) : nil
    }
}
