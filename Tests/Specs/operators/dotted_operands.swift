protocol Size {}
enum Two: Size {}
struct Vector<S: Size> { var e = 1 }
struct Matrix<R: Size, C: Size> { var rows = 1
    static func * <D>(a: Self, b: Matrix<C, D>) -> Matrix<R, D> { .init() }
    static func * (a: Self, v: Vector<C>) -> Vector<R> { .init() } }
extension Matrix where R == C { static var identity: Self { Self() } }
print(Matrix<Two, Two>() * .identity)  // expect: Matrix<Two, Two>(rows: 1)
