struct Parser<Output> { let run: () -> Output }; extension Parser where Output == Character { static let digit = Parser { "d" } }; print(Parser.digit.run())  // expect: d
struct Door<State> { var log: [String] }
enum Closed {}
extension Door where State == Closed { static var new: Door { Door(log: ["built"]) } }
let d = Door.new
print(d.log)  // expect: ["built"]
