protocol Model {
    func fit(_ xs: [Double])
    func predict(_ x: Double) -> Double
    func load()
    static func make() -> Int
    var title: String { get set }
    var size: Int { get }
    func first() -> Int?
}
struct MeanModel: Model {  // expect error 8: type 'MeanModel' does not conform to protocol 'Model'
    var mean = 0.0
    mutating func fit(_ xs: [Double]) { mean = xs[0] }
    func predict(_ x: Double) -> Int { 0 }
    func load() throws {}
    func make() -> Int { 3 }
    let title = "x"
    var size: Double { 4 }
    func first() -> Int { 1 }
}
protocol Named { var label: String { get } }
struct Late: Named { lazy var label = "a" }  // expect error 8: type 'Late' does not conform to protocol 'Named'
struct Changing: Named { var label: String { mutating get { "b" } } }  // expect error 8: type 'Changing' does not conform to protocol 'Named'
enum State: Named {  // expect error 6: type 'State' does not conform to protocol 'Named'
    case on
    static var label: String { "on" }
}
protocol Maker { associatedtype Made: Equatable; func make() -> Made; func all() -> [Any] }
struct Strings: Maker {  // expect error 8: type 'Strings' does not conform to protocol 'Maker'
    func make() -> String { "" }
    func all() -> [String] { [] }
}
