enum BankError: Error {
    case insufficient
}
class Account {
    var balance = 0.0
    func withdraw(_ amount: Double) {
        if amount > balance {
            throw BankError.insufficient  // expect error 13: error is not handled because the enclosing function is not declared 'throws'
        }
        balance -= amount
    }
}
Account().withdraw(5)
