func gen<T: Sequence>(_ x: T) -> String { "Sequence" }
func gen<T: Collection>(_ x: T) -> String { "Collection" }
func gen<T: RandomAccessCollection>(_ x: T) -> String { "RandomAccess" }
print(gen([1]), gen(Set([1])), gen("s"), gen(1...2))  // expect: RandomAccess Collection Collection RandomAccess
func eq<T>(_ x: T) -> String { "T" }
func eq<T: Equatable>(_ x: T) -> String { "Equatable" }
func eq<T: Comparable>(_ x: T) -> String { "Comparable" }
print(eq("s"), eq(1), eq([1]))  // expect: Comparable Comparable Equatable
func whole<T: BinaryInteger>(_ x: T) -> String { "BinaryInteger" }
func whole<T: FixedWidthInteger>(_ x: T) -> String { "Fixed" }
func whole<T: Numeric>(_ x: T) -> String { "Numeric" }
print(whole(1), whole(1.5))  // expect: Fixed Numeric
func list(_ x: [Any]) -> String { "anys" }
func list(_ x: [Int]) -> String { "ints" }
print(list([1]), list(["a"]))  // expect: ints anys
class Printer { func show(_ x: Any) -> String { "any" }; func show(_ x: [Any]) -> String { "anys" }; func show<T>(_ x: [T]) -> String { "[\(T.self)]" } }
print(Printer().show([1]), Printer().show(["a"]), Printer().show([[1]]))  // expect: [Int] [String] [Array<Int>]
protocol Animal {}
protocol Pet: Animal {}
struct Dog: Pet {}
func intro<A: Animal>(_ a: A) -> String { "animal" }
func intro<P: Pet>(_ p: P) -> String { "pet" }
print(intro(Dog()))  // expect: pet
