/// Reads comma-separated values: fields in quotes may hold commas, line ends and doubled quotes.
enum CSVReader {
    static func read(_ text: String) -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        let bytes = Array(text.utf8)
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func endField() {
            line.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        func endLine() {
            endField()
            if line != [""] { lines.append(line) }
            line = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                if isQuoted, index < bytes.count, bytes[index] == byte {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            case UInt8(ascii: ",") where !isQuoted: endField()
            case 0x0A where !isQuoted: endLine()
            case 0x0D where !isQuoted: continue
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !line.isEmpty { endLine() }
        return lines
    }
}
