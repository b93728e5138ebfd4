// Error handling
enum BankError: Error, Equatable {
    case insufficient(needed: Double, available: Double)
    case unknownAccount(String)
    case frozen
}
extension BankError: CustomStringConvertible {
    var description: String {
        switch self {
        case let .insufficient(needed, available): return "need \(needed), have \(available)"
        case .unknownAccount(let id): return "no account \(id)"
        case .frozen: return "frozen"
        }
    }
}
final class Bank {
    private var accounts: [String: Double] = [:]
    private(set) var log: [String] = []
    func open(_ id: String, with amount: Double = 0) { accounts[id, default: 0] += amount }
    func withdraw(_ amount: Double, from id: String) throws -> Double {
        guard let balance = accounts[id] else { throw BankError.unknownAccount(id) }
        guard amount <= balance else { throw BankError.insufficient(needed: amount, available: balance) }
        accounts[id] = balance - amount
        return balance - amount
    }
    func transfer(_ amount: Double, from a: String, to b: String) throws {
        defer { log.append("\(a)->\(b)") }
        guard accounts[b] != nil else { throw BankError.unknownAccount(b) }
        _ = try withdraw(amount, from: a)
        accounts[b]! += amount
    }
}
let bank = Bank()
bank.open("a", with: 100); bank.open("b")
let attempts: [(Double, String, String)] = [(30, "a", "b"), (100, "a", "b"), (1, "x", "a"), (1, "a", "y")]
for (amount, from, to) in attempts {
    do {
        try bank.transfer(amount, from: from, to: to)
        print("ok")  // expect: ok
    } catch BankError.insufficient(let n, let h) where n > h * 1.1 {
        print("way too much", n, h)  // expect: way too much 100.0 70.0
    } catch let e as BankError {
        print("bank:", e)
    } catch {
        print("other", error)
    }
}
print(bank.log, (try? bank.withdraw(5, from: "b")) ?? -1, (try? bank.withdraw(500, from: "b")) as Any)
func parse(_ s: String) throws -> Int {
    struct Bad: Error { let text: String }
    guard let v = Int(s) else { throw Bad(text: s) }
    return v
}
let results = ["1", "x", "3"].map { s in Result { try parse(s) } }
for r in results {
    switch r { case .success(let v): print("v", v); case .failure(let e): print("e", e) }
}
print(results.compactMap { try? $0.get() }.reduce(0, +))
func retry<T>(_ n: Int, _ body: (Int) throws -> T) rethrows -> T {
    for i in 0..<n - 1 { if let v = try? body(i) { return v } }
    return try body(n - 1)
}
do { print(try retry(3) { i -> String in if i < 2 { throw BankError.frozen }; return "done \(i)" }) }
do { _ = try retry(2) { _ -> Int in throw BankError.frozen } } catch { print(error, error as? BankError == .frozen) }
print(retry(1) { $0 + 1 })
let mapped = Result<Int, BankError>.success(4).map { $0 * 2 }.flatMap { $0 > 5 ? .failure(.frozen) : .success($0) }
print(mapped)
// expect: bank: no account x
// expect: bank: no account y
// expect: ["a->b", "a->b", "x->a", "a->y"] 25.0 nil
// expect: v 1
// expect: e Bad(text: "x")
// expect: v 3
// expect: 4
// expect: done 2
// expect: frozen true
// expect: 1
// expect: failure(frozen)
