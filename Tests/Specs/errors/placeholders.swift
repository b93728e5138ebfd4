// A placeholder for a type, where no value tells what it stands for.
enum Load { case list([_]), none  // expect error 24: type placeholder not allowed here
    func count() -> Int {
        switch self {
        case .list(let x): return x.count
        case .none: return 0
        }
    }
}
func first(_ x: [_]) -> Int { 1 }  // expect error 18: type placeholder not allowed here
class Store {
    let table: [String: _]  // expect error 25: type placeholder not allowed here
    init() { table = ["a": 1] }
}
struct Right { var names: [Int: _] = [1: "x"]; static let numbers: [_] = [2] }
let list: [_] = [Right.numbers[0]]
