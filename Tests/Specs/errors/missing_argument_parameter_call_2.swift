let add: (Int, Int) -> Int = { a, b in
    a + b
}
print(add(1))  // expect error 12: missing argument for parameter #2 in call
