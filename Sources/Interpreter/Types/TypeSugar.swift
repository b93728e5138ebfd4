/// A type as the compiler's library spells it, and what that means.
struct TypeSugar {
    var name: String
    var meaning: String

    /// In the messages: with what it stands for, unless it is that.
    var quoted: String { name == meaning ? "'\(name)'" : "'\(name)' (aka '\(meaning)')" }
    /// The same without the first quotation mark and what comes behind the last letter.
    var spelled: String { name == meaning ? name : "\(name)' (aka '\(meaning)" }

    init(name: String, meaning: String) {
        self.name = name
        self.meaning = meaning
    }

    init(plain name: String) {
        self.init(name: name, meaning: name)
    }
}
