func isPrime(_ n: Int) -> Bool {
    if n < 2 { return false }
    var i = 2
    while i * i <= n {
        if n % i == 0 { return false }
        i += 1
    }
    return "true"  // expect error 12: cannot convert return expression of type 'String' to return type 'Bool'
}
print(isPrime(7))
