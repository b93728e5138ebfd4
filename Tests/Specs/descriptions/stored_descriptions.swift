final class Named: CustomStringConvertible { let description = "<named>" }
struct Label: CustomStringConvertible { let description: String }
print(Named(), [Named()], Label(description: "x"), [Label(description: "y")], "\(Named())")  // expect: <named> [<named>] x [y] <named>
struct Quiet: CustomDebugStringConvertible { var debugDescription: String { "DBG" } }
print(Quiet(), [Quiet()], "\(Quiet())", Optional(Quiet()) as Any)  // expect: DBG [DBG] DBG Optional(DBG)
struct Later { var k = 1 }
extension Later: CustomDebugStringConvertible { var debugDescription: String { "later" } }
print(Later(), ["k": Later()])  // expect: later ["k": later]
