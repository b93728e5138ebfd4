// What a witness throws is what the protocol's associated type stands for; the default only where none throws.
protocol Source<Item> {
    associatedtype Item
    associatedtype Failure: Error = Never
    func all() throws(Failure) -> [Item]
    func each(_ body: (Item) throws(Failure) -> Void) throws(Failure)
}
extension Source {
    func first() throws(Failure) -> Item? { try all().first }
    func each(_ body: (Item) throws(Failure) -> Void) throws(Failure) { for item in try all() { try body(item) } }
}
struct Memory: Source { func all() -> [Int] { [1, 2] } }
enum NetError: Error { case down(code: Int) }
struct Net: Source {
    let up: Bool
    func all() throws(NetError) -> [String] {
        guard up else { throw .down(code: 503) }
        return ["net"]
    }
}
print(Memory().first()!, (try? Net(up: true).first()) ?? "-")  // expect: 1 net
Memory().each { print($0) }
do { print(try Net(up: false).first() as Any) } catch { switch error { case .down(let code): print("down", code) } }
let sources: [any Source<String>] = [Net(up: true), Net(up: false)]
for source in sources { print((try? source.all()) ?? []) }
// expect: 1
// expect: 2
// expect: down 503
// expect: ["net"]
// expect: []
