func half<T: BinaryFloatingPoint>(_ v: T) -> T { v / 2 }
func norm<T: FloatingPoint>(_ v: [T]) -> T { v.reduce(0, +) }
print(half(3), norm([3, 4]))  // expect: 1.5 7.0
let x = half(7)
print(x)  // expect: 3.5
