func first(_ a: [Int]) -> Int {
    guard let f = a.first else {
        print("empty")
    }  // expect error 5: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
    return f
}
print(first([1]))
