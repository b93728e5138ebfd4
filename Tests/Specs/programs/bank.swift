import Foundation
enum BankError: Error {
    case insufficientFunds(needed: Double, available: Double)
    case accountNotFound(String)
    case invalidAmount
}
extension BankError: LocalizedError {
    var errorDescription: String? {
        switch self {
        case let .insufficientFunds(needed, available): return "Need \(needed), have \(available)"
        case .accountNotFound(let id): return "No account \(id)"
        case .invalidAmount: return "Invalid amount"
        }
    }
}
class Account {
    let id: String
    fileprivate(set) var balance: Double { didSet { history.append(balance - oldValue) } }
    private(set) var history: [Double] = []
    init(id: String, balance: Double = 0) { self.id = id; self.balance = balance }
    func withdraw(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.invalidAmount }
        guard amount <= balance else { throw BankError.insufficientFunds(needed: amount, available: balance) }
        balance -= amount
    }
}
final class Savings: Account {
    var rate = 0.05
    override func withdraw(_ amount: Double) throws {
        print("savings withdraw")
        try super.withdraw(amount)
    }
    func addInterest() { balance *= 1 + rate }
}
struct Bank {
    private var accounts: [String: Account] = [:]
    mutating func add(_ a: Account) { accounts[a.id] = a }
    func account(_ id: String) throws -> Account {
        guard let a = accounts[id] else { throw BankError.accountNotFound(id) }
        return a
    }
    func transfer(_ amount: Double, from: String, to: String) throws {
        let a = try account(from), b = try account(to)
        try a.withdraw(amount)
        b.balance += amount
    }
}
var bank = Bank()
bank.add(Account(id: "ann", balance: 100))
bank.add(Savings(id: "bob", balance: 50))
func attempt(_ body: () throws -> Void) {
    do { try body(); print("ok") }
    catch BankError.insufficientFunds(let needed, _) where needed > 1000 { print("way too much") }
    catch let BankError.insufficientFunds(n, a) { print("short by", n - a) }
    catch { print("error:", error, error.localizedDescription) }
}
attempt { try bank.transfer(30, from: "ann", to: "bob") }
attempt { try bank.transfer(300, from: "bob", to: "ann") }
attempt { try bank.transfer(3000, from: "bob", to: "ann") }
attempt { try bank.transfer(1, from: "bob", to: "zed") }
attempt { try bank.transfer(-1, from: "bob", to: "ann") }
if let s = try? bank.account("bob") as? Savings { s.addInterest(); print(s.balance, s.history) }
print((try? bank.account("x")) == nil)
let r = Result { try bank.account("nobody") }
switch r { case .success(let a): print(a.id); case .failure(let e): print("failed:", e) }
// expect: ok
// expect: savings withdraw
// expect: short by 220.0
// expect: savings withdraw
// expect: way too much
// expect: error: accountNotFound("zed") No account zed
// expect: savings withdraw
// expect: error: invalidAmount Invalid amount
// expect: 84.0 [30.0, 4.0]
// expect: true
// expect: failed: accountNotFound("nobody")
