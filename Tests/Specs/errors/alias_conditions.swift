struct P {}
typealias S<T: Hashable> = [T: Int]
let s: S<P> = [:]  // expect error 8: type 'P' does not conform to protocol 'Hashable'
typealias U<T> = Set<T> where T: Hashable
let u: U<P> = []  // expect error 8: type 'P' does not conform to protocol 'Hashable'
typealias V<T: Numeric> = (T, T)
let v: V<String> = ("a", "b")  // expect error 8: type 'String' does not conform to protocol 'Numeric'
typealias Bad<T> = [T: Int]  // expect error 20: type 'T' does not conform to protocol 'Hashable'
