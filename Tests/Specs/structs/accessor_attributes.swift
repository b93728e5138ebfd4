// Accessors may carry attributes, with and without arguments.
struct Scale {
    var factor = 1
    var next: Int {
        @inline(__always) get { factor + 1 }
        @inline(never) set { factor = newValue }
    }
    subscript(_ number: Int) -> Int {
        @inlinable get { factor * number }
    }
}
var scale = Scale()
scale.next = 4
print(scale.next, scale[3])  // expect: 5 12
