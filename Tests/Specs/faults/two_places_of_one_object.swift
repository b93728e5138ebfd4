final class Account {
    var balance = 10
    var history = (first: 1, last: 2)
}
func transfer(_ from: inout Int, _ to: inout Int) {
    from -= 1
    to += 1
}
let a = Account(), b = Account(), c = a
transfer(&a.balance, &b.balance)
print(a.balance, b.balance)  // expect: 9 11
transfer(&a.balance, &a.history.last)
print(a.balance, a.history)  // expect: 8 (first: 1, last: 3)
transfer(&a.balance, &c.balance)  // expect fault: Simultaneous accesses: the variable is being modified further up
