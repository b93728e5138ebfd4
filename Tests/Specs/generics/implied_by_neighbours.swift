struct Every<B: Strideable> { let range: Range<B>, step: B.Stride }
func every<B>(_ r: Range<B>, _ s: B.Stride) -> Every<B> { Every(range: r, step: s) }
print(every(0..<10, 3).step)  // expect: 3
func firstOf<T>(_ x: T.Element, _ y: Set<T>) -> Lazy<T> { Lazy(x: y.first!) }
struct Lazy<T: Collection> { let x: T }
print(firstOf(1, [[1, 2]]).x)  // expect: [1, 2]
func opt<T>(_ x: T.Element?, _ y: Lazy<T>) -> [T.Element] { (x.map { [$0] } ?? []) + y.x }
print(opt(1, Lazy(x: [2])))  // expect: [1, 2]
