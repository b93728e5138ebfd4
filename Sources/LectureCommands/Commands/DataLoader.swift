import Diagnostics
import Learning
import LectureModel
import Tensors

/// Reads the data files that a lecture's front matter names: relative paths inside of its own folder.
struct DataLoader {
    private let folder: String?
    private(set) var diagnostics: [Diagnostic] = []

    private static let largestFile = 64 << 20

    /// A lecture from standard input has no folder, and so no data.
    init(folder: String?) {
        self.folder = folder
    }

    /// The lecture with the contents of its files.
    mutating func loaded(_ lecture: Lecture) -> Lecture {
        var lecture = lecture
        for place in lecture.frontMatter.data.indices {
            let file = lecture.frontMatter.data[place]
            do throws(CommandError) {
                lecture.frontMatter.data[place].bytes = try read(file)
            } catch {
                diagnostics.append(Diagnostic(.error, error.message, at: file.range))
            }
        }
        return lecture
    }

    /// The bytes of a file that its name's format can be read from.
    private mutating func read(_ file: DataFile) throws(CommandError) -> [UInt8]? {
        let parts = file.name.split(separator: "/", omittingEmptySubsequences: false)
        let leadsOut = file.name.isEmpty || parts[0].isEmpty || parts.contains("..") || file.name.contains(":")
        guard let folder, !leadsOut else {
            diagnostics.append(Diagnostic(.error, LectureFileMessages.dataOutside(file.name), at: file.range))
            return nil
        }
        let bytes = try FileSystem.read(folder + "/" + file.name)
        if bytes.count > DataLoader.largestFile {
            throw .tooLarge(path: folder + "/" + file.name, limit: DataLoader.largestFile)
        }
        _ = DataTable(bytes, name: file.name)
        guard let fault = FaultSlot.take() else { return bytes }
        diagnostics.append(
            Diagnostic(.error, LectureFileMessages.badData(file.name, fault.message), at: file.range))
        return nil
    }
}
