import Diagnostics
import Syntax

/// Choosing among declarations of one name.
extension Checker {
    /// Chooses a candidate for the arguments and makes the call.
    func resolveCall(
        _ candidates: [Candidate], _ list: ArgumentList, explicit: [TypeSyntax]?, name: Name, expecting: Type?,
        syntax: Expression, nameRange: SourceRange
    ) -> CheckedExpression {
        var candidates = worthReading(candidates, list)
        for candidate in candidates { resolve(candidate.function) }
        if candidates.contains(where: { hasFailed($0.function) }) { candidates.removeAll { hasFailed($0.function) } }
        if candidates.isEmpty { return unknownCall(list, syntax) }
        let written = explicit.map { $0.map { resolveType($0) } }
        if candidates.count == 1 {
            return complete(
                candidates[0], list, explicit: written, expecting: expecting, syntax: syntax, nameRange: nameRange)
        }
        var viable = candidates.filter {
            let binding = bind(list, to: $0.function.parameters)
            return binding.mismatch == nil && closuresFit($0, list, binding)
        }
        if viable.count > 1, let written {
            viable = viable.filter {
                $0.function.generics.parameters.count - $0.function.outerGenericCount == written.count || $0.made != nil
            }
        }
        viable = withWantedMember(viable, syntax)
        if viable.isEmpty { return reportNoMatch(candidates, list, name, syntax, nameRange, expecting) }
        if viable.count == 1 {
            return complete(
                viable[0], list, explicit: written, expecting: expecting, syntax: syntax, nameRange: nameRange)
        }
        precheck(list)
        if argumentsFailed(list) { return errorNode(syntax) }
        if reportResultsDiffer(viable, name, syntax, nameRange, expecting) { return errorNode(syntax) }
        if let chosen = choose(viable, list, explicit: written, expecting: expecting, syntax: syntax, must: false) {
            return complete(
                chosen, list, explicit: written, expecting: expecting, syntax: syntax, nameRange: nameRange)
        }
        if someFit, canWait(list) {
            return wait(viable, list, explicit: written, expecting: expecting, syntax: syntax, nameRange: nameRange)
        }
        if let chosen = choose(viable, list, explicit: written, expecting: expecting, syntax: syntax, must: true) {
            return complete(
                chosen, list, explicit: written, expecting: expecting, syntax: syntax, nameRange: nameRange)
        }
        return reportNoMatch(viable, list, name, syntax, nameRange, expecting)
    }

    // MARK: - What follows a call

    /// `base` is about to be read, and this member of it is used.
    func noteWanted(_ member: Name, of base: Expression) {
        if case .call = base.kind { wantedMembers[ObjectIdentifier(base)] = member }
    }

    /// A disfavoured declaration is chosen where only its result has the member that follows: the others go.
    private func withWantedMember(_ viable: [Candidate], _ syntax: Expression) -> [Candidate] {
        guard let member = wantedMembers[ObjectIdentifier(syntax)], viable.count > 1,
            viable.contains(where: { $0.function.isDisfavored })
        else { return viable }
        let fitting = viable.filter { candidate in
            let result = candidate.function.result
            guard candidate.function.generics.parameters.isEmpty, types.nominalSymbol(result) != nil else {
                return true
            }
            return !members(member, of: result).isEmpty
        }
        return fitting.isEmpty ? viable : fitting
    }

    private func argumentsFailed(_ list: ArgumentList) -> Bool {
        list.nodes.contains { $0?.type == .error }
    }

    /// Reads the arguments whose types are their own.
    private func precheck(_ list: ArgumentList) {
        let firstPending = pending.count
        defer { if pending.count > firstPending { _ = progress(from: firstPending, must: false) } }
        for index in list.arguments.indices where list.nodes[index] == nil {
            let value = list.arguments[index].value
            if needsContext(value) || isMethodGroup(value) || mayBecomeOwn(value) { continue }
            list.nodes[index] = check(value, expecting: nil)
        }
    }

    /// Expressions that mean nothing without the type that is wanted.
    func needsContext(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .closure, .implicitMember, .nilLiteral, .inout, .keyPath, .array, .dictionary, .discard: true
        case .call(let call): beginsWithDot(call.callee) || repeatsMember(call) || takesOpenPath(call)
        case .member(let base, let reference): reference.name == .`init` || beginsWithDot(base)
        case .subscript(let call): beginsWithDot(call.base)
        case .parenthesized(let inner): needsContext(inner)
        case .ternary(_, let one, let other): needsContext(one) || needsContext(other)
        case .ifExpression, .switchExpression: true
        case .try(_, let inner): needsContext(inner)
        case .tuple(let elements): elements.contains { needsContext($0.value) }
        case .name(let reference): isFunctionName(reference)
        case .prefix(_, let inner): needsContext(inner)
        case .sequence: needsContext(fold(syntax))
        case .binary(_, let left, let right): binaryNeedsContext(left, right)
        default: false
        }
    }

    /// `.zero * 2`: nothing but the dot and a literal.
    private func binaryNeedsContext(_ left: Expression, _ right: Expression) -> Bool {
        if isOpenKeyPath(left) { return true }
        let one = needsContext(left)
        let other = needsContext(right)
        return one && other || one && isNumberLiteral(right) || other && isNumberLiteral(left)
    }

    func isNumberLiteral(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .integer, .float: true
        case .parenthesized(let inner), .prefix(_, let inner): isNumberLiteral(inner)
        default: false
        }
    }

    /// `Array(repeating: .zero, count: n)`
    private func repeatsMember(_ call: Call) -> Bool {
        guard let first = call.arguments.first, let label = first.label,
            beginsWithDot(first.value) || isNil(first.value),
            case .name(let reference) = call.callee.kind
        else { return false }
        return text(label) == "repeating" && text(reference.name) == "Array" && reference.genericArguments == nil
    }

    /// `.zero.scaled(2)`
    func beginsWithDot(_ base: Expression) -> Bool { firstMember(base) != nil }

    /// What follows the dot that an expression begins with.
    func firstMember(_ base: Expression) -> NameReference? {
        switch base.kind {
        case .implicitMember(let reference): reference
        case .call(let call): firstMember(call.callee)
        case .member(let inner, _): firstMember(inner)
        default: nil
        }
    }

    /// A function used as a value may be one of several.
    private func isFunctionName(_ reference: NameReference) -> Bool {
        if isOperatorName(reference.name) { return true }
        let found = quietly { lookup(reference.name) }
        guard let first = found.symbols.first else {
            if let entry = found.member.first, case .function = entry.symbol { return true }
            return false
        }
        switch first {
        case .function: return true
        default: return false
        }
    }

    func quietly<Value>(_ body: () -> Value) -> Value {
        trialDepth += 1
        let before = mistakesInTrials
        defer {
            trialDepth -= 1
            mistakesInTrials = before
        }
        return body()
    }

    /// Do closures among the arguments take as many parameters as the candidate's function types have?
    private func closuresFit(_ candidate: Candidate, _ list: ArgumentList, _ binding: ArgumentBinding) -> Bool {
        guard list.hasClosure else { return true }
        for (index, sources) in binding.sources.enumerated() {
            for source in sources {
                guard case .closure(let closure) = list.arguments[source].value.kind else { continue }
                var type = candidate.function.parameters[index].argumentType
                while let wrapped = types.wrapped(type) { type = wrapped }
                switch types.kind(type) {
                case .function(let function):
                    if let count = parameterCount(of: closure), count != function.parameters.count,
                        !(count > 1 && function.parameters.count == 1)
                    {
                        return false
                    }
                case .parameter, .existential, .variable: break
                default: return false
                }
            }
        }
        return true
    }

    /// How many parameters a closure takes; nil if it may take any number.
    func parameterCount(of closure: Closure) -> Int? {
        switch closure.parameters {
        case .names(let names): return names.count
        case .list(let list): return list.count
        case .implicit:
            let highest = ImplicitParameters.highest(in: closure.body)
            return highest < 0 ? nil : highest + 1
        }
    }

    // MARK: - Trying

    private struct Trial {
        let place: Int
        let score: Int
        /// Less is asked of the parameters of a more general function.
        let generality: Int
    }

    private func choose(
        _ viable: [Candidate], _ list: ArgumentList, explicit: [Type]?, expecting: Type?, syntax: Expression, must: Bool
    ) -> Candidate? {
        let key = explicit == nil ? choiceKey(viable, list, expecting) : nil
        if let key, let chosen = choiceCache[key] {
            someFit = true
            return viable[chosen]
        }
        let chosen = tryAll(viable, list, explicit: explicit, expecting: expecting, syntax: syntax, must: must)
        if let key, let chosen { choiceCache[key] = chosen }
        return chosen.map { viable[$0] }
    }

    /// What the choice depends on, if that is plain types alone.
    private func choiceKey(_ viable: [Candidate], _ list: ArgumentList, _ expecting: Type?) -> ChoiceKey? {
        guard realm == nil, operatorChain == nil else { return nil }
        var key = ChoiceKey()
        for (index, argument) in list.arguments.enumerated() {
            guard let node = list.nodes[index] else { return nil }
            let type = shallow(node.type)
            guard types.flags(type).isEmpty else { return nil }
            key.add(type)
            key.add(argument.label)
        }
        key.add(list.trailing)
        if let expecting, unboundVariable(expecting) == nil {
            let wanted = shallow(expecting)
            guard types.flags(wanted).isEmpty else { return nil }
            key.add(wanted)
        } else {
            key.add(-1)
        }
        for candidate in viable {
            key.add(candidate.function, isShadowed: candidate.isShadowed)
            for type in candidate.outer {
                guard types.flags(type).isEmpty else { return nil }
                key.add(type)
            }
        }
        return key
    }

    private func tryAll(
        _ viable: [Candidate], _ list: ArgumentList, explicit: [Type]?, expecting: Type?, syntax: Expression, must: Bool
    ) -> Int? {
        var trials: [Trial] = []
        let isOwn = viable.contains { $0.function.state.row == nil }
        let usual = isOwn ? usualTypes(list) : [Type?](repeating: nil, count: list.arguments.count)
        for (place, candidate) in viable.enumerated() {
            expressionBudget -= 1
            if expressionBudget < 0 {
                report(CheckingMessages.tooComplex, at: syntax.range)
                return nil
            }
            if let score = tryCandidate(candidate, list, usual, explicit, expecting, syntax) {
                trials.append(Trial(place: place, score: score, generality: 10 - demands(of: candidate.function)))
            }
        }
        someFit = !trials.isEmpty
        guard !trials.isEmpty else { return nil }
        if trials.count == 1 { return trials[0].place }
        trials = trials.enumerated().sorted {
            ($0.element.score, $0.element.generality, $0.offset) < ($1.element.score, $1.element.generality, $1.offset)
        }.map { $0.element }
        if must, trialDepth == 0, let op = operatorOfUnknowns(syntax, list, expecting) {
            report(CheckingMessages.ambiguousOperator(text(op.name)), at: op.range)
        }
        if !must, hasOpenArguments(list) || dependsOnContext(trials.map { viable[$0.place] }, list, expecting) {
            return nil
        }
        let deferred = list.nodes.contains { $0 == nil }
        if list.nodes.allSatisfy({ $0 == nil }), list.arguments.allSatisfy({ isKeyPath($0.value) }) {
            // A path that can be written is one that can be read as well: what asks for more is tried first.
            let best = trials[0].score
            trials.sort { one, other in
                one.score == best && other.score == best
                    && isNarrower(viable[one.place], than: viable[other.place], syntax)
            }
        } else if list.nodes.indices.allSatisfy({ list.nodes[$0] != nil || usual[$0] != nil }) {
            var best = trials[0]
            for trial in trials.dropFirst() where trial.score == best.score {
                if isNarrower(viable[trial.place], than: viable[best.place], syntax) { best = trial }
            }
            if best.place != trials[0].place { return best.place }
        }
        if deferred {
            let fitting = trials.map { viable[$0.place] }
            return trials[firstThatChecks(fitting, list, explicit, expecting, syntax)].place
        }
        return trials[0].place
    }

    func isKeyPath(_ syntax: Expression) -> Bool {
        if case .keyPath = bare(syntax).kind { true } else { false }
    }

    /// `{ $0 + $1 }` where nothing says what the two are.
    private func operatorOfUnknowns(_ syntax: Expression, _ list: ArgumentList, _ expecting: Type?) -> OperatorName? {
        guard case .binary(let op, _, _) = syntax.kind, list.nodes.count == 2,
            expecting.map({ unboundVariable($0) != nil }) ?? true
        else { return nil }
        for node in list.nodes {
            guard let node, case .variable(let variable) = node.kind, variable.frame?.kind == .closure,
                unboundVariable(node.type) != nil, literalKind(node.type) == .none
            else { return nil }
        }
        return op
    }

    /// Unknown types among the arguments, literals apart.
    private func hasOpenArguments(_ list: ArgumentList) -> Bool {
        for node in list.nodes {
            guard let node else { continue }
            let type = zonk(node.type)
            if let index = unboundVariable(type) {
                if variables[index].literal == .none { return true }
            }
        }
        return false
    }

    /// Candidates that literals alone fit equally well wait for the type wanted of the result.
    private func dependsOnContext(_ candidates: [Candidate], _ list: ArgumentList, _ expecting: Type?) -> Bool {
        if let expecting, unboundVariable(expecting) == nil { return false }
        if candidates[0].subscript != nil { return false }
        guard solveDepth > 0, literalDecides(candidates, list), !isOfOperand(candidates[0], list) else { return false }
        // A disfavoured one is taken only where the context asks for it outright.
        let first = candidates[0].function
        let result = result(of: candidates[0])
        return candidates.contains {
            self.result(of: $0) != result && (first.isDisfavored || !$0.function.isDisfavored)
        }
    }

    /// What a candidate gives as a member of the type that it is called on: the `Index?` of an array is an `Int?`.
    private func result(of candidate: Candidate) -> Type {
        let function = candidate.function
        guard !candidate.outer.isEmpty else { return function.result }
        let known = Array(function.generics.parameters.prefix(candidate.outer.count))
        return zonk(substitute(function.result, known, candidate.outer))
    }

    private func canWait(_ list: ArgumentList) -> Bool {
        guard solveDepth > 0, !list.nodes.contains(where: { $0 == nil }) else { return false }
        return hasOpenArguments(list) || list.nodes.contains { $0.map { literalKind($0.type) != .none } ?? false }
    }

    private func wait(
        _ viable: [Candidate], _ list: ArgumentList, explicit: [Type]?, expecting: Type?, syntax: Expression,
        nameRange: SourceRange
    ) -> CheckedExpression {
        let result = freshVariable(at: syntax.range)
        let placeholder = node(.error, result, syntax)
        let place = scope
        let inside = function
        let around = flow
        if viable.contains(where: { $0.function.thrown != nil }) { tryCovers = true }
        pending.append(
            PendingConstraint(
                kind: .overload(
                    PendingOverload(node: placeholder) { [self] must in
                        let context = shallow(result)
                        let wanted = unboundVariable(context) == nil ? context : expecting
                        guard
                            let chosen = choose(
                                viable, list, explicit: explicit, expecting: wanted, syntax: syntax, must: must)
                        else {
                            if must {
                                reportUndecided(list, syntax)
                                _ = unify(result, .error)
                            }
                            return must
                        }
                        let saved = (scope, function, flow)
                        (scope, function, flow) = (place, inside, around)
                        let made = complete(
                            chosen, list, explicit: explicit, expecting: wanted, syntax: syntax, nameRange: nameRange)
                        (scope, function, flow) = saved
                        placeholder.kind = made.kind
                        if !unify(result, made.type) {
                            reportMismatch(made, result, .argument)
                            _ = unify(result, .error)
                        }
                        return true
                    }), range: syntax.range))
        return placeholder
    }

    /// What arrays of literals and the like are by themselves, which are read anew for each candidate.
    private func usualTypes(_ list: ArgumentList) -> [Type?] {
        list.arguments.indices.map { index in
            guard list.nodes[index] == nil else { return nil }
            switch bare(list.arguments[index].value).kind {
            case .array(let elements): if elements.isEmpty { return nil }
            case .dictionary(let elements): if elements.isEmpty { return nil }
            default: return nil
            }
            var type: Type?
            let isKnown = tries(keeping: false) {
                let made = check(list.arguments[index].value, expecting: nil)
                if case .typeValue = made.kind { return }
                type = closedLiterals(made.type)
            }
            guard isKnown, let type, type != .error, !types.hasVariable(type) else { return nil }
            return type
        }
    }

    /// The score of a candidate if the arguments fit, smaller is better.
    private func tryCandidate(
        _ candidate: Candidate, _ list: ArgumentList, _ usual: [Type?], _ explicit: [Type]?, _ expecting: Type?,
        _ syntax: Expression
    ) -> Int? {
        var score = 0
        let fits = tries(keeping: false) {
            let firstPending = pending.count
            let instance = instantiate(candidate, explicit: explicit, at: syntax.range)
            let binding = bind(list, to: candidate.function.parameters)
            score += staticScore(candidate, binding)
            let literals = list.nodes.map { $0.map { literalKind($0.type) } ?? .none }
            for (index, sources) in binding.sources.enumerated() {
                for source in sources {
                    let wanted = instance.parameterTypes[index]
                    if let node = list.nodes[source] {
                        guard let plan = plan(from: node.type, to: wanted) else {
                            mistakesInTrials += 1
                            return
                        }
                        score += cost(of: plan) + (shallow(wanted) == .any && node.type != .any ? 300 : 0)
                    } else if let type = usual[source], types.element(ofArray: shallow(wanted)) != nil {
                        // Each of the elements becomes what is wanted by itself.
                        score += plan(from: type, to: wanted).map { min(350, cost(of: $0)) } ?? 1_000
                    } else if !plausible(list.arguments[source].value, wanted) {
                        mistakesInTrials += 1
                        return
                    } else {
                        score += deferredCost(list.arguments[source].value, wanted)
                        if let type = usual[source] { _ = plan(from: type, to: wanted) }
                    }
                }
            }
            score += 100_000 * (bentLiterals(list, literals) + (isBentSelf(candidate) ? 1 : 0))
            if let expecting, unboundVariable(expecting) == nil {
                if let plan = plan(from: instance.result, to: expecting) {
                    score += cost(of: plan)
                } else {
                    score += 1_000_000_000
                }
            }
            settleTexts(of: instance)
            _ = progress(from: firstPending, must: false)
            noteUnmetLiterals(from: firstPending)
            noteUnmetSelf(candidate)
        }
        return fits ? score : nil
    }

    /// In a trial: an operator of a protocol, found beside a literal, has to be one of the other operand's type.
    private func noteUnmetSelf(_ candidate: Candidate) {
        guard candidate.function.isStatic, let owner = candidate.function.owner, owner.kind == .protocol,
            let subject = candidate.outer.first,
            case let type = shallow(subject), types.nominalSymbol(type) != nil, !conforms(type, to: owner)
        else { return }
        mistakesInTrials += 1
    }

    /// In a trial: a literal's default type must conform to what is asked of it.
    func noteUnmetLiterals(from firstPending: Int) {
        for constraint in pending[firstPending...] where !constraint.isDone {
            guard case .conforms(let subject, let proto, _) = constraint.kind else { continue }
            let literal = literalKind(zonk(subject))
            if literal != .none, !conforms(defaultType(of: literal), to: proto),
                literal != .integer || !conforms(known(.double), to: proto)
            {
                mistakesInTrials += 1
            }
        }
    }

    private func deferredCost(_ syntax: Expression, _ wanted: Type) -> Int {
        switch syntax.kind {
        case .array:
            types.element(ofArray: shallow(wanted)) != nil ? 0 : unboundVariable(wanted) != nil ? 90_000 : 100_000
        default: 0
        }
    }

    private func cost(of plan: ConversionPlan) -> Int {
        switch plan {
        case .identity: 0
        case .wrap(let inner): 1_000 + cost(of: inner)
        case .erase: 100
        case .upcast: 100
        case .hashable: 300
        case .function: 10
        case .optional(let inner): 1_000 + cost(of: inner)
        case .array(let inner), .dictionary(let inner): 10_000 + cost(of: inner)
        case .tuple(let parts), .reordered(_, let parts): parts.reduce(0) { $0 + cost(of: $1) }
        case .later: 500
        }
    }

    /// What ranks declarations whatever the arguments: the more specific one is better.
    private func staticScore(_ candidate: Candidate, _ binding: ArgumentBinding) -> Int {
        let function = candidate.function
        var score = 0
        if function.isDisfavored { score += 100_000_000 }
        if candidate.isShadowed { score += 90_000 }
        let own = function.generics.parameters.count - function.outerGenericCount
        // A box `any P` or a superclass is more special than whatever a parameter may stand for.
        // Which of the program's own asks for more is found out by their parameters.
        if own > 0 { score += 260 - (function.state.row == nil ? 0 : demands(of: function)) }
        if let owner = function.owner, owner.kind == .protocol {
            // What a protocol provides goes before what those that it refines do.
            score += 8 - min(8, allProtocols(of: owner).count)
            if !function.isRequirement {
                let further = function.generics.requirements.count - owner.generics.requirements.count
                score += 32 - min(10, max(0, further))
                // An operator of the type itself goes first, also where its result has to be wrapped.
                if isOperator(function), types.wrapped(function.result) != nil { score += 1_001 }
            }
        } else if own == 0, let around = function.state.context?.signature ?? function.owner?.generics {
            // `init(_ v: T) where T: Comparable`
            score -= 4 * max(0, function.generics.requirements.count - around.requirements.count)
        }
        if let context = function.state.context {
            for requirement in context.signature.requirements.dropFirst(context.type.generics.requirements.count) {
                if case .sameType = requirement { score -= 12 } else { score -= 4 }
            }
        }
        if function.state.context != nil, function.owner?.kind != .protocol,
            let context = function.state.context,
            context.signature.requirements.count
                > context.type.generics.requirements.count
        {
            score -= 1
        }
        for (index, parameter) in function.parameters.enumerated() {
            if parameter.isVariadic { score += 8 }
            if binding.sources[index].isEmpty { score += 3 }
        }
        return score
    }

    /// How much is asked of each of its own parameters, up to 10.
    private func demands(of function: FunctionSymbol) -> Int {
        let own = function.generics.parameters.count - function.outerGenericCount
        return own > 0 ? min(10, 2 * ownRequirements(function) / own) : 0
    }

    private func ownRequirements(_ function: FunctionSymbol) -> Int {
        let around = function.state.context?.signature ?? function.owner?.generics
        return max(0, function.generics.requirements.count - (around?.requirements.count ?? 0))
    }

    /// Reads closures and the like against each candidate in turn; the first without mistakes is it.
    private func firstThatChecks(
        _ candidates: [Candidate], _ list: ArgumentList, _ explicit: [Type]?, _ expecting: Type?, _ syntax: Expression
    ) -> Int {
        if overloadDepth > 3 { return 0 }
        overloadDepth += 1
        defer { overloadDepth -= 1 }
        let saved = list.nodes
        for (place, candidate) in candidates.enumerated() {
            let firstPending = pending.count
            let firstVariable = variables.count
            let fits = tries(keeping: false) {
                let made = complete(
                    candidate, list, explicit: explicit, expecting: expecting, syntax: syntax, nameRange: syntax.range)
                if let expecting, unboundVariable(expecting) == nil { _ = coerce(made, to: expecting, .none) }
                settle(from: firstPending, variablesFrom: firstVariable)
            }
            list.nodes = saved
            if fits { return place }
        }
        return 0
    }
}
