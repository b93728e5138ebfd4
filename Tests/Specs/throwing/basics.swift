enum MathError: Error { case negative(Double), zero }
func root(_ x: Double) throws -> Double {
    if x < 0 { throw MathError.negative(x) }
    if x == 0 { throw MathError.zero }
    return x.squareRoot()
}
do {
    print(try root(9))  // expect: 3.0
    print(try root(-4))
    print("never")
} catch MathError.negative(let x) {
    print("negative", x)  // expect: negative -4.0
} catch {
    print("other", error)
}
do { _ = try root(0) } catch { print(error) }  // expect: zero
print((try? root(16)) as Any, (try? root(-1)) as Any, try! root(25))  // expect: Optional(4.0) nil 5.0
