let counter = 0
for _ in 0..<3 {
    counter += 1  // expect error 13: left side of mutating operator isn't mutable: 'counter' is a 'let' constant
}
print(counter)
