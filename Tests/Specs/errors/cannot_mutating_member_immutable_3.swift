struct Counter {
    var count = 0
    mutating func increment() {
        count += 1
    }
}
let c = Counter()
c.increment()  // expect error 3: cannot use mutating member on immutable value: 'c' is a 'let' constant
print(c.count)
