func makeCounter() -> () -> Int {
    var count = 0
    return {
        count += 1  // expect error 15: cannot convert value of type '()' to closure result type 'Int'
    }
}
print(makeCounter()())
