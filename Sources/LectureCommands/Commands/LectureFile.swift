import Diagnostics
import LectureModel
import MarkdownReader
import Rendering

/// A lecture read from disk, with the pictures of its folder.
struct LectureFile {
    let name: String
    let map: SourceMap
    let lecture: Lecture
    let diagnostics: [Diagnostic]
    let pictures: [String: Picture]

    init(path: String, options: ReaderOptions = .full) throws(CommandError) {
        let bytes = try FileSystem.read(path)
        map = SourceMap()
        name = path == "-" ? "<standard input>" : path
        let result = MarkdownReader.read(bytes, name: name, in: map, options: options)
        guard result.isText else {
            throw .unusableText(path: name, reason: result.diagnostics.first?.message ?? "it is not text")
        }
        var data = DataLoader(folder: path == "-" ? nil : FileSystem.folder(of: path) ?? ".")
        lecture = data.loaded(result.lecture)
        var loader = PictureLoader(folder: path == "-" ? nil : FileSystem.folder(of: path) ?? ".")
        loader.load(lecture)
        pictures = loader.pictures
        diagnostics = result.diagnostics + data.diagnostics + loader.diagnostics
    }
}
