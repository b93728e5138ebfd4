/// The words about handouts.
enum HandoutMessages {
    static func leak(_ file: String) -> String {
        "this line is hidden from students, and the handout '\(file)' would give it away; nothing was written"
    }
}
