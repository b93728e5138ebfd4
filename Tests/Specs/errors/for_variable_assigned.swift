for i in 0..<3 {
    i += 1  // expect error 7: left side of mutating operator isn't mutable: 'i' is a 'let' constant
}
