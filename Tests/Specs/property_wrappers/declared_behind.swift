// Wrappers may be declared behind the properties that use them; statics have projections; optional ones begin as nil.
struct Counter {
    @Ref var n: Int
    init(_ r: Ref<Int>) { _n = r }
    func bump() { n += 1 }
    @Noted var last: Int?
    @Noted static var total = 0
}
@propertyWrapper struct Noted<T> {
    var wrappedValue: T { didSet { notes += 1 } }
    var notes = 0
    var projectedValue: Int { notes }
    init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
@propertyWrapper struct Ref<V> {
    let get: () -> V, set: (V) -> Void
    var wrappedValue: V {
        get { get() }
        nonmutating set { set(newValue) }
    }
    static func constant(_ v: V) -> Ref { Ref(get: { v }, set: { _ in }) }
}
var x = 1
var counter = Counter(Ref(get: { x }, set: { x = $0 }))
counter.bump()
Counter(.constant(3)).bump()
print(x, counter.last as Any, Counter.$total)  // expect: 2 nil 0
counter.last = 4
counter.last = nil
Counter.total += 2
print(counter.$last, Counter.$total, Counter.total)  // expect: 2 1 2
@propertyWrapper struct Outer<T> {
    var wrappedValue: T
    init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
struct Two { @Outer var a = 1; @Outer var c: Int?; @Outer var d: [Int]?; var plain = 3 }
class Holder { @Outer var kept: String? }
print(Two().c as Any, Two(c: 2).c as Any, Two(a: 5, d: [1], plain: 1).d!, Holder().kept as Any)  // expect: nil Optional(2) [1] nil
