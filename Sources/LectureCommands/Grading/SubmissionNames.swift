/// What submissions are called where no roster names them: by their files, or by the folders that hold them where
/// every student's file has the name of the handout.
struct SubmissionNames {
    private var names: [String: String] = [:]

    init(_ paths: [String]) {
        let stems = Dictionary(grouping: Set(paths)) { FileSystem.stem(of: $0) }
        for (stem, paths) in stems {
            guard paths.count > 1 else {
                names[paths[0]] = stem
                continue
            }
            let folders = Dictionary(grouping: paths) { SubmissionNames.folder(of: $0) }
            for path in paths {
                let folder = SubmissionNames.folder(of: path)
                let isTold = !folder.isEmpty && folders[folder]?.count == 1
                names[path] = isTold ? folder : SubmissionNames.parts(of: path).joined(separator: "-")
            }
        }
    }

    subscript(path: String) -> String { names[path] ?? FileSystem.stem(of: path) }

    private static func folder(of path: String) -> String { parts(of: path).dropLast().last ?? "" }

    private static func parts(of path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.map { FileSystem.stem(of: String($0)) }
    }
}
