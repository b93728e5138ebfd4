import Diagnostics
import LectureModel
import Rendering

/// Reads the pictures that a lecture names: relative paths inside of its own folder.
struct PictureLoader {
    private let folder: String?
    private(set) var pictures: [String: Picture] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    private static let mediaTypes = [
        "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml",
        "webp": "image/webp",
    ]
    private static let largestPicture = 16 << 20

    /// A lecture from standard input has no folder, and so no pictures.
    init(folder: String?) {
        self.folder = folder
    }

    mutating func load(_ lecture: Lecture) {
        for image in lecture.images { load(image) }
    }

    private mutating func load(_ image: Image) {
        guard pictures[image.source] == nil else { return }
        guard let path = path(of: image) else {
            return refuse(image, LectureFileMessages.pictureOutside(image.source))
        }
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")),
            let mediaType = PictureLoader.mediaTypes[String(path[path.utf8.index(after: dot)...]).lowercased()]
        else {
            return refuse(image, LectureFileMessages.pictureOfUnknownKind(image.source))
        }
        do throws(CommandError) {
            let bytes = try FileSystem.read(path)
            if bytes.count > PictureLoader.largestPicture {
                throw .tooLarge(path: path, limit: PictureLoader.largestPicture)
            }
            pictures[image.source] = Picture(mediaType: mediaType, bytes: bytes)
        } catch {
            refuse(image, error.message)
        }
    }

    /// Where the picture lies; nil for what leads out of the folder.
    private func path(of image: Image) -> String? {
        guard let folder else { return nil }
        let parts = image.source.split(separator: "/", omittingEmptySubsequences: false)
        let leadsOut = image.source.isEmpty || parts[0].isEmpty || parts.contains("..") || image.source.contains(":")
        return leadsOut ? nil : folder + "/" + image.source
    }

    private mutating func refuse(_ image: Image, _ message: String) {
        diagnostics.append(Diagnostic(.error, message, at: image.range))
    }
}
