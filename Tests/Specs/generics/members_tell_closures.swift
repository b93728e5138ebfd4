struct Topic<M> { let name: String }
extension Topic where M == String { static let chat = Topic(name: "chat") }
extension Topic where M == [Int] { static var nums: Topic { .init(name: "num") } }
func on<M>(_ t: Topic<M>, _ f: (M) -> Void) { print(t.name) }
on(.nums) { print($0.count) }
on(.chat) { print($0.isEmpty) }
// expect: num
// expect: chat
