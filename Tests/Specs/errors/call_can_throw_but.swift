enum BankError: Error {
    case insufficient
}
class Account {
    var balance = 0.0
    func withdraw(_ amount: Double) throws {
        if amount > balance {
            throw BankError.insufficient
        }
        balance -= amount
    }
}
let a = Account()
a.withdraw(5)  // expect error 1: call can throw but is not marked with 'try'
