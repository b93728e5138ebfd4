struct Interval<B: Comparable> {
    var lower: B, upper: B
    func union(_ o: Self) -> Self {
        Interval(
            lower: min(lower, o.lower),  // expect warning 20: use of 'min' as reference to global function in module 'Swift' will change in future versions of Swift to reference instance method in generic struct 'Interval' which comes via a conditional conformance [#deprecation]
            upper: max(upper, o.upper))  // expect warning 20: use of 'max' as reference to global function in module 'Swift' will change in future versions of Swift to reference instance method in generic struct 'Interval' which comes via a conditional conformance [#deprecation]
    }
}
extension Interval: Sequence where B: Strideable, B.Stride: SignedInteger {
    func makeIterator() -> ClosedRange<B>.Iterator { (lower...upper).makeIterator() }
}
