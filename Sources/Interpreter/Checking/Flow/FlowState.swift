/// What is known about tracked places (variables without a value yet, fields of an initialiser) at one point of a body.
struct FlowState {
    var isReachable = true
    /// Have a value on every way here.
    var certain: Set<Int> = []
    /// Have a value on some way here.
    var possible: Set<Int> = []
    /// Variables of a body whose whole number is known.
    var numbers: [ObjectIdentifier: Int64] = [:]
    /// Variables of the whole program whose number is known until something else than arithmetic is done.
    var globalNumbers: [ObjectIdentifier: Int64] = [:]

    static var unreachable: FlowState {
        var state = FlowState()
        state.isReachable = false
        return state
    }

    mutating func give(_ place: Int) {
        certain.insert(place)
        possible.insert(place)
    }

    mutating func forget(_ place: Int) {
        certain.remove(place)
        possible.remove(place)
    }

    /// What holds where two ways meet.
    func merged(with other: FlowState) -> FlowState {
        if !isReachable { return other }
        if !other.isReachable { return self }
        var result = self
        result.certain.formIntersection(other.certain)
        result.possible.formUnion(other.possible)
        if !numbers.isEmpty { result.numbers = numbers.filter { other.numbers[$0.key] == $0.value } }
        if !globalNumbers.isEmpty {
            result.globalNumbers = globalNumbers.filter { other.globalNumbers[$0.key] == $0.value }
        }
        return result
    }
}
