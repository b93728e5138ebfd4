protocol Convertible { associatedtype Target; func convert() -> Target }
extension String: Convertible { func convert() -> [Character] { Array(self) } }
extension Array: Convertible where Element: Convertible { func convert() -> [Element.Target] { map { $0.convert() } } }
func both<T: Convertible>(_ t: T) -> T.Target.Target where T.Target: Convertible { t.convert().convert() }
extension Int: Convertible { func convert() -> String { "i\(self)" } }
print(both(12), 4.convert().convert())  // expect: ["i", "1", "2"] ["i", "4"]
print(both([3]))  // expect: [["i", "3"]]
