/// Which report is written where: decided, and refused if need be, before anything runs.
struct ReportPlan {
    struct Report {
        let format: ReportFormat
        /// Nil for standard output.
        let path: String?
    }

    struct Entry {
        let input: String
        let reports: [Report]
    }

    let entries: [Entry]

    init(inputs: [String], formats: [ReportFormat], output: String?) throws(CommandError) {
        let manyFiles = inputs.count > 1 || formats.count > 1
        let intoFolder = try ReportPlan.isFolder(output, needed: manyFiles)
        entries = inputs.map { input in
            let reports = formats.map { format in
                Report(
                    format: format,
                    path: ReportPlan.path(of: format, for: input, output: output, intoFolder: intoFolder))
            }
            return Entry(input: input, reports: reports)
        }
        try refuseOverwriting(inputs)
    }

    private static func isFolder(_ output: String?, needed: Bool) throws(CommandError) -> Bool {
        guard let output else { return false }
        if output.utf8.last == UInt8(ascii: "/") || FileSystem.isFolder(output) { return true }
        if needed { throw .outputNeedsFolder(path: output) }
        return false
    }

    private static func path(of format: ReportFormat, for input: String, output: String?, intoFolder: Bool) -> String? {
        if let output, !intoFolder { return output == "-" ? nil : output }
        if input == "-", output == nil { return nil }
        let stem = input == "-" ? "lecture" : FileSystem.stem(of: input)
        var folder = output ?? FileSystem.folder(of: input).map { $0 + "/" } ?? (input.utf8.first == 47 ? "/" : "")
        if !folder.isEmpty, folder.utf8.last != UInt8(ascii: "/") { folder += "/" }
        // A Markdown report brings figures with it, so it has a folder of its own.
        if format == .markdown { folder += stem + ".report/" }
        return folder + stem + "." + format.fileExtension
    }

    private func refuseOverwriting(_ inputs: [String]) throws(CommandError) {
        var taken: Set<String> = []
        for path in entries.flatMap(\.reports).compactMap(\.path) {
            if inputs.contains(where: { $0 != "-" && FileSystem.isSame($0, path) }) { throw .outputIsInput(path: path) }
            if !taken.insert(path).inserted { throw .outputTwice(path: path) }
        }
    }
}
