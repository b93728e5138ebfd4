class TrieNode {
    var children: [Character: TrieNode] = [:]
    var isWord = false
}
struct Trie {
    let root = TrieNode()
    private(set) var count = 0
    mutating func insert(_ word: String) {
        var node = root
        for c in word {
            if node.children[c] == nil { node.children[c] = TrieNode() }
            node = node.children[c]!
        }
        if !node.isWord { count += 1 }
        node.isWord = true
    }
    private func find<S: StringProtocol>(_ prefix: S) -> TrieNode? {
        prefix.reduce(root as TrieNode?) { $0?.children[$1] }
    }
    func contains(_ word: String) -> Bool { find(word)?.isWord ?? false }
    func words(withPrefix prefix: String) -> [String] {
        guard let start = find(prefix) else { return [] }
        var result: [String] = []
        func walk(_ node: TrieNode, _ word: String) {
            if node.isWord { result.append(word) }
            for (c, child) in node.children.sorted(by: { $0.key < $1.key }) {
                walk(child, word + String(c))
            }
        }
        walk(start, prefix)
        return result
    }
}
var trie = Trie()
"the quick brown fox then thaws there that thin the".split(separator: " ").forEach { trie.insert(String($0)) }
print(trie.count, trie.contains("the"), trie.contains("th"))  // expect: 9 true false
print(trie.words(withPrefix: "the"))  // expect: ["the", "then", "there"]
print(trie.words(withPrefix: "th").count, trie.words(withPrefix: "z"))  // expect: 6 []
