/// A lecture on its way into a handout.
struct HandoutLecture {
    let path: String
    let file: LectureFile

    /// The name that its files get.
    var stem: String { path == "-" ? "lecture" : FileSystem.stem(of: path) }

    /// What `cite` may call it: its number, with and without a zero in front, and its file's name.
    var names: [String] {
        var names = [stem]
        if let number = file.lecture.frontMatter.number {
            names.append(number)
            names.append(number.utf8.count == 1 ? "0" + number : number)
        }
        return names
    }
}
