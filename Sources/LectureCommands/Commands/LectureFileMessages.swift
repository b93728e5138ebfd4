/// The words for what a lecture's folder lacks.
enum LectureFileMessages {
    static func badData(_ name: String, _ reason: String) -> String { "'\(name)': \(reason)" }

    static func dataOutside(_ name: String) -> String {
        "'\(name)' does not lie in the lecture's folder; copy the file there"
    }

    static func pictureOfUnknownKind(_ name: String) -> String {
        "'\(name)' is no picture that a page can hold: gif, jpeg, png, svg or webp"
    }

    static func pictureOutside(_ name: String) -> String {
        "'\(name)' does not lie in the lecture's folder; copy the picture there"
    }
}
