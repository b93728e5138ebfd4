func f(_ n: Int) {
    guard n > 0  // expect error 16: expected 'else' after 'guard' condition
    print(n)
}
let x = true
if x is true {}  // expect error 9: expected type after 'is'
