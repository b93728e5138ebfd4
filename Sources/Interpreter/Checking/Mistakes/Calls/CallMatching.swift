import Syntax

/// Which argument of a faulty call is meant for which parameter, by the compiler's own steps: first by labels in the order
/// of the parameters, then by labels that are nearly right, then by the places that are left.
struct CallMatching {
    struct Parameter {
        let label: Name?
        /// The label's text, which is compared letter by letter.
        let word: String
        let isVariadic: Bool
        let hasDefault: Bool
        let takesClosure: Bool

        var isRequired: Bool { !isVariadic && !hasDefault }
    }

    struct Argument {
        let label: Name?
        let word: String
    }

    /// What is wrong with the labels once each argument has its parameter.
    enum LabelMistake {
        /// An argument stands behind one that it has to stand before.
        case order(late: Int, early: Int)
        /// The labels that the arguments should have, those that are missing included.
        case labels([Name?])
    }

    private let arguments: [Argument]
    private let parameters: [Parameter]
    /// The first closure behind the parentheses.
    private let trailing: Int?
    /// For each parameter the indices of its arguments.
    private(set) var bindings: [[Int]]
    private(set) var extra: [Int] = []
    private(set) var missing: [Int] = []
    private(set) var labelMistake: LabelMistake?
    /// Are the arguments in another order than their parameters, or their labels others?
    private(set) var hasMovedArguments = false
    private var isClaimed: [Bool]
    private var names: [Name?]
    private var isRenamed = false

    init(_ arguments: [Argument], trailing: Int?, to parameters: [Parameter]) {
        (self.arguments, self.parameters, self.trailing) = (arguments, parameters, trailing)
        bindings = [[Int]](repeating: [], count: parameters.count)
        isClaimed = [Bool](repeating: false, count: arguments.count)
        names = [Name?](repeating: nil, count: arguments.count)
        bindOpenParameters(byPlace: false)
        let isExact = !isClaimed.contains(false)
        if !isExact { bindRest() }
        extra = isClaimed.indices.filter { !isClaimed[$0] }
        missing = parameters.indices.filter { bindings[$0].isEmpty && parameters[$0].isRequired }
        let mistake = mistakeOfLabels()
        hasMovedArguments = mistake != nil
        if extra.isEmpty { labelMistake = mistake }
    }

    // MARK: - Claiming

    private mutating func claim(_ argument: Int, for label: Name?) -> Int {
        names[argument] = label
        if arguments[argument].label != label { isRenamed = true }
        isClaimed[argument] = true
        return argument
    }

    private func firstOpen(from start: Int) -> Int {
        var index = start
        while index < arguments.count, isClaimed[index] { index += 1 }
        return index
    }

    private mutating func claim(next: inout Int, named label: Name?, byPlace: Bool, isFurther: Bool = false) -> Int? {
        next = firstOpen(from: next)
        for index in next..<arguments.count {
            guard arguments[index].label == label else {
                if isFurther { return nil }
                continue
            }
            // Without labels nothing is taken out of its order.
            if isClaimed[index] || index != next && label == nil { continue }
            return claim(index, for: label)
        }
        guard byPlace, next < arguments.count, label == nil || arguments[next].label == nil else { return nil }
        return claim(next, for: label)
    }

    private mutating func bindOpenParameters(byPlace: Bool) {
        var next = 0
        for index in parameters.indices where bindings[index].isEmpty { bind(index, next: &next, byPlace: byPlace) }
    }

    private mutating func bind(_ index: Int, next: inout Int, byPlace: Bool) {
        let parameter = parameters[index]
        var label = parameter.label
        next = firstOpen(from: next)
        if next < arguments.count, next == trailing {
            if !parameter.takesClosure, !byPlace || !parameter.isRequired { return }
            if !parameter.isRequired, isRequired(after: index, before: next + 1) { return }
            label = nil
        }
        guard let first = claim(next: &next, named: label, byPlace: byPlace) else { return }
        bindings[index].append(first)
        guard parameter.isVariadic else { return }
        next = first
        while firstOpen(from: next) != trailing,
            let further = claim(next: &next, named: nil, byPlace: false, isFurther: true)
        {
            bindings[index].append(further)
        }
    }

    /// Must a parameter behind this one be given, before the one that the next closure names?
    private func isRequired(after index: Int, before argument: Int) -> Bool {
        for parameter in parameters[(index + 1)...] {
            if argument < arguments.count, parameter.label == arguments[argument].label { return false }
            if parameter.isRequired { return true }
        }
        return false
    }

    /// What no parameter took by its label.
    private mutating func bindRest() {
        bindMisspelt()
        if isClaimed.contains(false) { bindOpenParameters(byPlace: true) }
        guard arguments.count == parameters.count else { return }
        for index in arguments.indices
        where !isClaimed[index] && bindings[index].isEmpty && !parameters[index].hasDefault {
            bindings[index].append(claim(index, for: parameters[index].label))
        }
    }

    private mutating func bindMisspelt() {
        for argument in arguments.indices where !isClaimed[argument] && arguments[argument].label != nil {
            var best: (parameter: Int, distance: Int)?
            for index in parameters.indices where bindings[index].isEmpty && parameters[index].label != nil {
                guard let distance = slips(arguments[argument].word, parameters[index].word),
                    distance < best?.distance ?? Int.max
                else { continue }
                best = (index, distance)
            }
            guard let best else { continue }
            bindings[best.parameter].append(claim(argument, for: parameters[best.parameter].label))
        }
    }

    /// How many letters are wrong; nil if that are too many for a slip.
    private func slips(_ given: String, _ wanted: String) -> Int? {
        let (one, other) = (Array(given.utf8), Array(wanted.utf8))
        var costs = Array(0...other.count)
        for row in one.indices {
            var diagonal = costs[0]
            costs[0] = row + 1
            for column in other.indices {
                let replaced = diagonal + (one[row] == other[column] ? 0 : 1)
                diagonal = costs[column + 1]
                costs[column + 1] = min(replaced, diagonal + 1, costs[column] + 1)
            }
        }
        let distance = max(costs[other.count], 1)
        return one.count == 1 && other.count == 1 || distance <= (one.count + 1) / 3 ? distance : nil
    }

    // MARK: - Labels

    private func mistakeOfLabels() -> LabelMistake? {
        var place = 0
        var hasOtherLabel = false
        for index in parameters.indices {
            let target = place
            place += bindings[index].count
            guard let source = bindings[index].first else { continue }
            let (given, wanted) = (arguments[source].label, parameters[index].label)
            if given != wanted, given == nil || wanted == nil || source == target { hasOtherLabel = true }
            if source == target { continue }
            if !hasOtherLabel, isMisplaced(index, from: source, to: target) {
                return missing.isEmpty ? .order(late: source, early: target) : nil
            }
            return .labels(parameters.map { $0.label })
        }
        return isRenamed ? .labels(names) : nil
    }

    /// Would all be well if the argument stood in front of the one at its place?
    private func isMisplaced(_ index: Int, from source: Int, to target: Int) -> Bool {
        guard source > target, arguments[source].label == parameters[index].label else { return false }
        for parameter in parameters[(index + 1)...] {
            if parameter.label == arguments[target].label { return true }
            if !parameter.hasDefault { return false }
        }
        return false
    }
}
