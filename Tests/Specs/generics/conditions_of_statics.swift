enum Open {}; enum Closed {}
struct Door<State> { var log: [String] }
extension Door where State == Closed { static var new: Door { Door(log: ["new"]) }; func open() -> Door<Open> { .init(log: log + ["open"]) }
  static func make() -> Door<Closed> { .init(log: []) } }
let door = Door.new.open()
print(door.log)  // expect: ["new", "open"]
print(Door.make().open().log)  // expect: ["open"]
let d2 = Door.new
print(type(of: d2))  // expect: Door<Closed>
struct Box<T> { var v: T }
extension Box where T == Int { static let zero = Box(v: 0); init() { v = 1 } }
