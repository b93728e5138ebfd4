/// Gives each value one number, in the order in which they come. A few are searched, many are looked up.
struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    /// Of all values, once they are many.
    private var numbers: [Value: Int] = [:]

    private static var few: Int { 16 }

    func number(ofKnown value: Value) -> Int? {
        if values.count > Numbering.few { return numbers[value] }
        for index in values.indices where values[index] == value { return index }
        return nil
    }

    mutating func number(of value: Value) -> Int {
        if let known = number(ofKnown: value) { return known }
        values.append(value)
        if values.count > Numbering.few {
            for index in numbers.count..<values.count { numbers[values[index]] = index }
        }
        return values.count - 1
    }
}
