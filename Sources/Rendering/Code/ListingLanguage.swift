/// What is needed to colour code of a language that lectures show and do not run: one row each.
struct ListingLanguage: Sendable {
    /// The words behind a fence that mean it, in small letters.
    let names: [String]
    let lineComment: String
    let blockComment: (open: String, close: String)?
    /// The quotes that begin and end a string.
    let quotes: [UInt8]
    /// Three quotes begin a string over several lines.
    let hasTripleQuotes: Bool
    let keywords: Set<String>

    private init(
        _ names: [String], lineComment: String, blockComment: (open: String, close: String)? = nil, quotes: String,
        hasTripleQuotes: Bool = false, keywords: String
    ) {
        self.names = names
        self.lineComment = lineComment
        self.blockComment = blockComment
        self.quotes = Array(quotes.utf8)
        self.hasTripleQuotes = hasTripleQuotes
        self.keywords = Set(keywords.split(separator: " ").map { String($0) })
    }

    /// The row of a name, or nil for a language that stays black.
    static func named(_ name: String) -> ListingLanguage? {
        let name = name.lowercased()
        return all.first { $0.names.contains(name) }
    }

    private static let all = [
        ListingLanguage(
            ["c", "cpp", "c++", "h", "cuda", "objc"], lineComment: "//", blockComment: ("/*", "*/"), quotes: "\"'",
            keywords: """
                auto bool break case char class const continue default delete do double else enum extern false float for \
                goto if inline int long namespace new nullptr operator private public register restrict return short \
                signed sizeof static struct switch template this true typedef typename union unsigned using virtual void \
                volatile while
                """),
        ListingLanguage(
            ["javascript", "js", "typescript", "ts", "java", "kotlin", "go", "rust", "rs"], lineComment: "//",
            blockComment: ("/*", "*/"), quotes: "\"'`",
            keywords: """
                async await break case catch class const continue default do else enum export extends false final finally \
                fn for from func function go if impl import in instanceof interface let match mod mut new null of package \
                pub public private return self static struct super switch this throw trait true try type typeof undefined \
                use val var void while yield
                """),
        ListingLanguage(
            ["json"], lineComment: "", quotes: "\"", keywords: "true false null"),
        ListingLanguage(
            ["julia", "jl"], lineComment: "#", blockComment: ("#=", "=#"), quotes: "\"", hasTripleQuotes: true,
            keywords: """
                begin break const continue do else elseif end export false for function global if import in let local \
                module mutable nothing quote return struct true try using while
                """),
        ListingLanguage(
            ["python", "py", "python3"], lineComment: "#", quotes: "\"'", hasTripleQuotes: true,
            keywords: """
                and as assert async await break class continue def del elif else except False finally for from global if \
                import in is lambda match None nonlocal not or pass raise return self True try while with yield
                """),
        ListingLanguage(
            ["r"], lineComment: "#", quotes: "\"'",
            keywords: "break else FALSE for function if in NA next NULL repeat return TRUE while"),
        ListingLanguage(
            ["sh", "bash", "shell", "zsh", "console", "makefile", "dockerfile"], lineComment: "#", quotes: "\"'",
            keywords: """
                case cd do done echo elif else esac exit export fi for function if in local return set then unset until \
                while
                """),
        ListingLanguage(
            ["sql"], lineComment: "--", blockComment: ("/*", "*/"), quotes: "'",
            keywords: """
                AND AS BY CREATE DELETE FROM GROUP HAVING INSERT INTO JOIN LEFT LIMIT NOT NULL ON OR ORDER SELECT SET TABLE \
                UPDATE VALUES WHERE and as by create delete from group having insert into join left limit not null on or \
                order select set table update values where
                """),
        ListingLanguage(
            ["yaml", "yml", "toml", "ini"], lineComment: "#", quotes: "\"'", keywords: "true false null yes no"),
    ]
}
