import Diagnostics
import Syntax

/// Which of several declarations a faulty call is meant for: the one that would take it with the fewest changes, each of
/// which the compiler gives a weight.
extension Checker {
    /// The one declaration that is nearest; nil if two are equally near.
    func nearest(_ candidates: [Candidate], _ list: ArgumentList) -> Candidate? {
        var best: Candidate?
        var least = Int.max
        var isTie = false
        for candidate in candidates {
            let cost = cost(of: candidate, list)
            if cost > least { continue }
            if cost == least, let other = best {
                if isPreferred(other, to: candidate, list) { continue }
                if !isPreferred(candidate, to: other, list) {
                    isTie = isTie || !isLibraryFunction(candidate.function)
                    continue
                }
            }
            (best, least, isTie) = (candidate, cost, false)
        }
        return isTie ? nil : best
    }

    /// What cannot fail goes before what can, and other labels before too many arguments; where all arguments are missing,
    /// the first is as good as others.
    private func isPreferred(_ one: Candidate, to other: Candidate, _ list: ArgumentList) -> Bool {
        let (first, second) = (matching(list, one.function.parameters), matching(list, other.function.parameters))
        if first.extra.isEmpty, !second.extra.isEmpty, !second.hasMovedArguments { return true }
        guard !isLibraryFunction(one.function), !isLibraryFunction(other.function) else { return false }
        if one.function.isFailable != other.function.isFailable { return other.function.isFailable }
        return list.arguments.isEmpty
    }

    /// `stride(0, 10, 2)`: two functions of the library that differ in a label alone; `String("%.2f", ratio)`: there are many
    /// that take two arguments.
    func isAmongEquals(_ candidates: [Candidate], _ list: ArgumentList, _ name: Name) -> Bool {
        if name == .`init`, candidates.allSatisfy({ isLibraryFunction($0.function) }),
            let made = candidates[0].made.map({ shallow($0) }), isConvertedWith(list, made)
        {
            return true
        }
        guard (text(name), list.arguments.count) == ("stride", 3) || (text(name), list.arguments.count) == ("random", 2)
        else { return false }
        let costs = candidates.map { cost(of: $0, list) }
        let least = costs.min()
        return costs.filter { $0 == least }.count > 1
    }

    /// Arguments without labels of which a number or a text should be made: Foundation has many that take two, as has a text
    /// made of what is none. `Int(text, 2)` and `String("-", 3)` are near enough to others.
    private func isConvertedWith(_ list: ArgumentList, _ made: Type) -> Bool {
        let count = list.arguments.count
        guard count > 1, list.trailing == 0, list.arguments.allSatisfy({ $0.label == nil }),
            isNumber(made) || made == known(.string)
        else { return false }
        if count > 2 { return count == 3 && made == known(.string) && !importsFoundation }
        guard made == known(.string), list.nodes[0].map({ isTextOperand(shallow($0.type)) }) ?? false else {
            return importsFoundation || !isInteger(made)
        }
        return importsFoundation && !(list.nodes[1].map { isInteger(withDefaults(shallow($0.type))) } ?? false)
    }

    private func cost(of candidate: Candidate, _ list: ArgumentList) -> Int {
        let matching = matching(list, candidate.function.parameters)
        let extra = matching.extra.count
        let labels =
            extra == 0 ? matching.labelMistake.map { cost(of: $0, list) } ?? 0 : matching.hasMovedArguments ? 1 : 0
        return 2 * matching.missing.count + 3 * extra + labels + wrongTypes(candidate, list, matching)
    }

    /// Labels that are missing, or right in another order, weigh less than wrong ones.
    private func cost(of mistake: CallMatching.LabelMistake, _ list: ArgumentList) -> Int {
        guard case .labels(let wanted) = mistake else { return 1 }
        let wrong = zip(list.arguments, wanted).filter { $0.label != nil && $0.label != $1 }
        return wrong.isEmpty || wrong.contains { wanted.contains($0.0.label) } ? 1 : 2 + wrong.count
    }

    /// How many arguments have types that their parameters do not take.
    private func wrongTypes(_ candidate: Candidate, _ list: ArgumentList, _ matching: CallMatching) -> Int {
        var count = 0
        _ = tries(keeping: false) {
            let instance = instantiate(candidate, explicit: nil, at: list.range)
            for (type, arguments) in zip(instance.parameterTypes, matching.bindings) {
                for argument in arguments {
                    guard let node = list.nodes[argument], node.type != .error else { continue }
                    if plan(from: node.type, to: type) == nil { count += 1 }
                }
            }
        }
        return count
    }
}
