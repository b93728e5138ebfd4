// Small pictures among the characters.
extension Character {
    var isPicture: Bool { unicodeScalars.first.map { $0.properties.isEmoji && $0.value > 0x238C } ?? false }
}
print("a1👍🏽🇩🇪❤️é☀".map { $0.isPicture ? "x" : "-" }.joined())  // expect: --xxx-x
print("1a😀☀👍\u{1F3FD}".unicodeScalars.map { $0.properties.isEmoji ? 1 : 0 })  // expect: [1, 0, 1, 1, 1, 1]
print("1a😀☀👍\u{1F3FD}".unicodeScalars.filter(\.properties.isEmojiPresentation).count)  // expect: 3
print("👍\u{1F3FD}".unicodeScalars.map { $0.properties.isEmojiModifier })  // expect: [false, true]
