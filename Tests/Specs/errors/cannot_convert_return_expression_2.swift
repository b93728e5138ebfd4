func makeCounter() -> () -> Int {
    var count = 0
    func next() -> Int {
        count += 1
        return count
    }
    return next()  // expect error 12: cannot convert return expression of type 'Int' to return type '() -> Int'
}
print(makeCounter()())
