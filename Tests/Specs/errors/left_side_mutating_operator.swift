let numbers = [1, 2, 3, 4]
numbers.forEach { n in
    n += 1  // expect error 7: left side of mutating operator isn't mutable: 'n' is a 'let' constant
    print(n)
}
