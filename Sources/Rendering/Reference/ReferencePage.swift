/// The page of everything that a cell can use, with an index at its top.
public struct ReferencePage {
    public struct Topic {
        let title: String
        let entries: [Entry]

        public init(title: String, entries: [Entry]) {
            self.title = title
            self.entries = entries
        }
    }

    public struct Entry {
        let name: String
        let signature: String
        let condition: String
        let documentation: String

        public init(name: String, signature: String, condition: String, documentation: String) {
            self.name = name
            self.signature = signature
            self.condition = condition
            self.documentation = documentation
        }
    }

    private let topics: [Topic]

    public init(_ topics: [Topic]) {
        self.topics = topics
    }

    public func write() -> [UInt8] {
        PlainPage(title: ReferenceWords.title) { writer in
            writer.element("ul") { writer in
                for (number, topic) in topics.enumerated() {
                    writer.element("li") { writer in
                        writer.element("a", [MarkupAttribute("href", "#topic-\(number + 1)")], text: topic.title)
                    }
                }
            }
            writer.literal("\n")
            for (number, topic) in topics.enumerated() { section(topic, number + 1, &writer) }
        }.write()
    }

    private func section(_ topic: Topic, _ number: Int, _ writer: inout MarkupWriter) {
        writer.element("h2", [MarkupAttribute("id", "topic-\(number)")], text: topic.title)
        writer.literal("\n")
        writer.element("dl") { writer in
            for entry in topic.entries {
                writer.element("dt") { writer in
                    writer.element("code", text: entry.signature)
                    if !entry.condition.isEmpty {
                        writer.text(" ")
                        writer.element("code", text: entry.condition)
                    }
                }
                writer.element("dd", text: entry.name + (entry.documentation.isEmpty ? "" : ": " + entry.documentation))
                writer.literal("\n")
            }
        }
        writer.literal("\n")
    }
}

/// The words of the page.
enum ReferenceWords {
    static let title = "What a cell can use"
}
