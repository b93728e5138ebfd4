struct Heap<Element> {
    var items: [Element] = []
    func a(_ i: Int, _ j: Int) -> Bool { items[i] < items[j] }  // expect error 51: referencing operator function '<' on 'Comparable' requires that 'Element' conform to 'Comparable'
    func b(_ i: Element, _ j: Element) -> Bool { i < j }  // expect error 52: binary operator '<' cannot be applied to two 'Element' operands
    func c(_ i: Element, _ j: Element) -> Bool { return i < items[0] }  // expect error 59: referencing operator function '<' on 'Comparable' requires that 'Element' conform to 'Comparable'
    func d(_ i: Element, _ j: Element) -> Bool { if i > j { return true }; return i == j }  // expect error 55: binary operator '>' cannot be applied to two 'Element' operands  // expect error 85: binary operator '==' cannot be applied to two 'Element' operands
    func e() -> Bool { items.first! < items.last! }  // expect error 37: binary operator '<' cannot be applied to two 'Element' operands
    func f() -> Bool { items[0] == items[1] }  // expect error 33: referencing operator function '==' on 'Equatable' requires that 'Element' conform to 'Equatable'
    func g() -> Bool { items[0] != items[1] }  // expect error 33: referencing operator function '!=' on 'BinaryInteger' requires that 'Element' conform to 'BinaryInteger'
    func h() { if items[0] >= items[1] { print(1) }; if items[0] == items[1] { print(2) } }  // expect error 28: referencing operator function '>=' on 'Comparable' requires that 'Element' conform to 'Comparable'  // expect error 66: referencing operator function '==' on 'Equatable' requires that 'Element' conform to 'Equatable'
    func i() -> Element { items[0] + items[1] }  // expect error 36: referencing operator function '+' on 'FloatingPoint' requires that 'Element' conform to 'FloatingPoint'
    func j() -> Bool { for child in [1, 2] where items[child] < items[0] { return true }; return false }  // expect error 63: referencing operator function '<' on 'Comparable' requires that 'Element' conform to 'Comparable'
}
func m<T>(_ a: T, _ b: T) -> Bool { a < b }  // expect error 39: binary operator '<' cannot be applied to two 'T' operands
func n<T>(_ a: [T]) -> Bool { a[0] < a[1] }  // expect error 36: referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'
func o<T>(_ a: [T]) -> T? { var best = a[0]; for x in a { if x > best { best = x } }; return best }  // expect error 64: binary operator '>' cannot be applied to two 'T' operands
func p<T>(_ a: [T]) -> T { a[0] + a[1] }  // expect error 33: referencing operator function '+' on 'FloatingPoint' requires that 'T' conform to 'FloatingPoint'
func q<T>(_ a: [T]) -> Int? { for (i, x) in a.enumerated() where x == a[0] { return i }; return nil }  // expect error 68: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func r<Key, Value>(_ a: [Key], _ d: [Value]) -> Bool { a[0] < a[1] && d[0] > d[1] }  // expect error 61: referencing operator function '<' on 'Comparable' requires that 'Key' conform to 'Comparable'  // expect error 76: referencing operator function '>' on 'Comparable' requires that 'Value' conform to 'Comparable'
func s<T>(_ a: [T]) -> [T] { var a = a; for i in 1..<a.count { var j = i; while j > 0 && a[j - 1] > a[j] { a.swapAt(j, j - 1); j -= 1 } }; return a }  // expect error 99: referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'
struct Stack<T> { var xs: [T]; func big() -> T { var m = xs[0]; for x in xs { if x > m { m = x } }; return m }   // expect error 84: binary operator '>' cannot be applied to two 'T' operands
  func has(_ y: T) -> Bool { for x in xs { if x == y { return true } }; return false }  // expect error 49: binary operator '==' cannot be applied to two 'T' operands
  func has2(_ y: T) -> Bool { xs[0] == y }  // expect error 37: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
  func lt(_ i: Int) -> Bool { xs[i] < xs[i + 1] } }  // expect error 37: referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'
