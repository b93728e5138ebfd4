for (a, b) in [1, 2] {  // expect error 15: tuple pattern cannot match values of non-tuple type 'Int'
    print(a)
}
