func f(_ n: Int) -> Int {
    if n == 0 { return 1 }
    return n * f(n - 1)  // expect fault: Arithmetic overflow in '*'
}
print(f(20))  // expect: 2432902008176640000
print(f(21))
