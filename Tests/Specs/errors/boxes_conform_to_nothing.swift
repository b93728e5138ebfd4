protocol Drawn { func draw() -> String }
extension Array where Element: Drawn { func all() -> String { map { $0.draw() }.joined() } }
func first<T: Drawn>(_ list: [T]) {}
func same<T: Drawn>(_ one: T, _ other: T) {}
struct Holder<T: Drawn> {}
let list: [any Drawn] = []
print(list.all())  // expect error 12: type 'any Drawn' cannot conform to 'Drawn' [#ProtocolTypeNonConformance]
first(list)  // expect error 1: type 'any Drawn' cannot conform to 'Drawn' [#ProtocolTypeNonConformance]
func twice(_ drawn: any Drawn) { same(drawn, drawn) }  // expect error 34: type 'any Drawn' cannot conform to 'Drawn' [#ProtocolTypeNonConformance]
let holder: Holder<any Drawn>? = nil  // expect error 13: type 'any Drawn' cannot conform to 'Drawn' [#ProtocolTypeNonConformance]
func equal<T: Equatable>(_ value: T) {}
equal((1, 2))  // expect error 1: type '(Int, Int)' cannot conform to 'Equatable' [#ProtocolTypeNonConformance]
