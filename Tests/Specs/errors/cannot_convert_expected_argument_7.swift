let add: (Int, Int) -> Int = { a, b in
    a + b
}
print(add(1, "2"))  // expect error 14: cannot convert value of type 'String' to expected argument type 'Int'
