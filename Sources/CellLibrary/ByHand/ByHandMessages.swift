/// The words of faults of computations by hand.
enum ByHandMessages {
    static let notOneLine = "derivative(of:) takes a function of one number whose body is one expression of it"

    static func differs(_ x: Double, _ exact: Double, _ numeric: Double) -> String {
        "the derivative at \(x) should be \(exact), and central differences give \(numeric)"
    }
}
