/// How an axis maps its data to places.
public enum ScaleType: Sendable, Equatable {
    case linear, log, symmetricLog, squareRoot, category, date
    case power(exponent: Double)
}
