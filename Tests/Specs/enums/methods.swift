enum Op: Character {
    case plus = "+", times = "*"
    func apply(_ a: Int, _ b: Int) -> Int {
        switch self {
        case .plus: a + b
        case .times: a * b
        }
    }
    var precedence: Int { self == .plus ? 1 : 2 }
    static let all: [Op] = [.plus, .times]
    init?(text: String) { guard let c = text.first else { return nil }; self.init(rawValue: c) }
}
print(Op.plus.apply(2, 3), Op.times.apply(2, 3), Op.all.map { $0.precedence }, Op(text: "*")!, Op(text: "/") as Any)  // expect: 5 6 [1, 2] times nil
