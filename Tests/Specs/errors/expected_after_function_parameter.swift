func f(_ a: Int): Int {  // expect error 17: expected '->' after function parameter tuple
    return a
}
print(f(1))
