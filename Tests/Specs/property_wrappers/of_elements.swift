// What a wrapper keeps may be a collection or an optional of its parameter.
@propertyWrapper struct Sorted<T: Comparable> { private var s: [T]
  var wrappedValue: [T] { get { s } set { s = newValue.sorted() } }
  init(wrappedValue: [T]) { s = wrappedValue.sorted() } }
struct A { @Sorted var xs: [Int] = [3, 1, 2]; @Sorted var ys = ["b", "a"] }
var a = A(); a.xs.append(0); print(a.xs, a.ys, A(xs: [9, 8]).xs)  // expect: [0, 1, 2, 3] ["a", "b"] [8, 9]
@propertyWrapper struct Late<T> { private var s: T?
  var wrappedValue: T { get { s! } set { s = newValue } }
  init() { s = nil } }
struct B { @Late var n: Int; @Late var names: [String] }
var b = B(); b.n = 4; b.names = ["x"]; print(b.n, b.names)  // expect: 4 ["x"]
@propertyWrapper struct Maybe<T> { var wrappedValue: T?
  init() { wrappedValue = nil }
  init(wrappedValue: T?) { self.wrappedValue = wrappedValue } }
struct C { @Maybe var n: Int?; @Maybe var m: String? = "q"; @Maybe<Double> var d }
print(C().n as Any, C().m as Any, C().d as Any)  // expect: nil Optional("q") nil
class K { @Late static var shared: Int; @Maybe var last: [Int]? }
K.shared = 3; print(K.shared, K().last as Any)  // expect: 3 nil
