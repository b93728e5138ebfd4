let a = SIMD3<Double>(1, 2, 3)
let b = SIMD3<Double>(4, 5, 6)
print(a + b, a * b, a - b, a / b, a * 2, 2 * a)  // expect: SIMD3<Double>(5.0, 7.0, 9.0) SIMD3<Double>(4.0, 10.0, 18.0) SIMD3<Double>(-3.0, -3.0, -3.0) SIMD3<Double>(0.25, 0.4, 0.5) SIMD3<Double>(2.0, 4.0, 6.0) SIMD3<Double>(2.0, 4.0, 6.0)
print((a * b).sum(), a.x, a.y, a.z, a[0])  // expect: 32.0 1.0 2.0 3.0 1.0
var c = a
c.x = 10
c[1] += 5
c += b
c *= 2
print(c, c.min(), c.max())  // expect: SIMD3<Double>(28.0, 24.0, 18.0) 18.0 28.0
let d: SIMD4<Float> = [1, 2, 3, 4]
print(d, d.w, d.sum())  // expect: SIMD4<Float>(1.0, 2.0, 3.0, 4.0) 4.0 10.0
let e = SIMD2<Int>(3, 4)
print(e &+ e, e &* 2, e.x, e.wrappedSum())  // expect: SIMD2<Int>(6, 8) SIMD2<Int>(6, 8) 3 7
print(SIMD3(repeating: 1.5), SIMD2<Double>.zero, SIMD2(1.0, 2.0))  // expect: SIMD3<Double>(1.5, 1.5, 1.5) SIMD2<Double>(0.0, 0.0) SIMD2<Double>(1.0, 2.0)
print(a == b, a == a, -a)  // expect: false true SIMD3<Double>(-1.0, -2.0, -3.0)
func dot(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }
func length(_ a: SIMD3<Double>) -> Double { dot(a, a).squareRoot() }
print(dot(a, b), length(b), a.indices, a.scalarCount)  // expect: 32.0 8.774964387392123 0..<3 3
for i in 0..<a.scalarCount { print(a[i]) }
for i in a.indices { print(a[i]) }
typealias Vec = SIMD3<Double>
func cross(_ a: Vec, _ b: Vec) -> Vec { Vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x) }
print(cross(a, b), SIMD4(a, 1), SIMD4<Double>(0.1, 0.7, 0.2, 1e16).sum(), SIMD3<Float>(0.1, 0.2, 1e9).sum())
struct Body { var position: SIMD2<Double>; var velocity = SIMD2<Double>(0, 1) }
var body = Body(position: [1, 2])
body.position += body.velocity * 0.5
print(body, body.position.x, [a, b].reduce(.zero, +), [a: 1][a]!)
// expect: 1.0
// expect: 2.0
// expect: 3.0
// expect: 1.0
// expect: 2.0
// expect: 3.0
// expect: SIMD3<Double>(-3.0, 6.0, -3.0) SIMD4<Double>(1.0, 2.0, 3.0, 1.0) 1e+16 1e+09
// expect: Body(position: SIMD2<Double>(1.0, 2.5), velocity: SIMD2<Double>(0.0, 1.0)) 1.0 SIMD3<Double>(5.0, 7.0, 9.0) 1
