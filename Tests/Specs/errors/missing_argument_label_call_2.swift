enum BankError: Error {
    case insufficient(needed: Double)
}
class Account {
    var balance = 0.0
    func withdraw(_ amount: Double) throws {
        if amount > balance {
            throw BankError.insufficient(amount - balance)  // expect error 42: missing argument label 'needed:' in call
        }
        balance -= amount
    }
}
let a = Account()
try? a.withdraw(5)
