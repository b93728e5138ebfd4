class Account {
    let owner: String
    private(set) var balance = 0.0
    init(owner: String) { self.owner = owner }
    func deposit(_ x: Double) { balance += x }
    func withdraw(_ x: Double) -> Bool {
        guard x <= balance else { return false }
        balance -= x
        return true
    }
}
let a = Account(owner: "Ada")
let b = a
b.deposit(100)
print(a.balance, a === b, a !== Account(owner: "x"))  // expect: 100.0 true true
print(a.withdraw(30), a.withdraw(100), b.balance, a.owner)  // expect: true false 70.0 Ada
