import Diagnostics
import Syntax

/// `if`, loops, `switch`, `do`.
extension Checker {
    // MARK: - Conditions

    func checkConditions(_ conditions: [Condition]) -> [CheckedCondition] {
        var checked: [CheckedCondition] = []
        for condition in conditions { checked.append(checkCondition(condition)) }
        return checked
    }

    private func checkCondition(_ condition: Condition) -> CheckedCondition {
        switch condition.kind {
        case .expression(let value):
            return .expression(solved(value) { checkCondition(value) })
        case .binding(let isLet, let pattern, let value): return checkOptionalBinding(isLet, pattern, value, condition)
        case .match(let pattern, let value):
            var context = PatternContext(binds: false)
            var made: CheckedPattern?
            let subject = solved(value) { () -> CheckedExpression in
                let subject = check(value, expecting: typeOfMatched(pattern, value))
                let type = forceDefault(subject.type)
                made = checkPattern(pattern, type, &context)
                return subject
            }
            declareBound(context.made)
            return .match(made!, subject)
        }
    }

    /// `if case light = .red`: the pattern is a value that says what the name behind the dot belongs to.
    private func typeOfMatched(_ pattern: Pattern, _ value: Expression) -> Type? {
        guard beginsWithDot(value) else { return nil }
        let matched: Expression
        switch pattern.kind {
        case .variable(let name):
            let reference = NameReference(plain: name, range: pattern.range)
            matched = Expression(.name(reference), range: pattern.range, id: pattern.id)
        case .expression(let written): matched = written
        default: return nil
        }
        return quietly { check(matched, expecting: nil).type }
    }

    private func checkOptionalBinding(
        _ isLet: Bool, _ pattern: Pattern, _ value: Expression?, _ condition: Condition
    ) -> CheckedCondition {
        var context = PatternContext(isLet: isLet, binds: true)
        var made: CheckedPattern?
        var written: TypeSyntax?
        if case .typed(_, let type) = pattern.kind { written = type }
        let inner = stripType(pattern)
        unwrappedValue = value?.range
        let subject = solved(value) { () -> CheckedExpression in
            let syntax: Expression
            if let value {
                syntax = value
            } else if let name = simpleName(pattern) {
                let kind: Expression.Kind =
                    name.name == .self
                    ? .selfReference : .name(NameReference(plain: name.name, range: name.range))
                syntax = Expression(kind, range: name.range, id: pattern.id)
            } else {
                return CheckedExpression(.error, .error, range: condition.range, node: pattern.id)
            }
            let target = written.map { resolveType($0) }
            let stated = target == .any ? nil : target.map { optional($0) }
            var subject = check(syntax, expecting: stated)
            if let stated { subject = coerce(subject, to: stated, .specified) }
            let type = forceDefault(subject.type)
            if let wrapped = types.wrapped(type) {
                made = checkPattern(inner, wrapped, &context)
                made = CheckedPattern(.some(made!), type, range: pattern.range, node: pattern.id)
                unfinished.append(.pattern(made!))
            } else {
                if type != .error, !isMistaken(subject) {
                    report(CheckingMessages.initializerBinding(quoted(subject)), at: condition.range)
                }
                made = checkPattern(inner, isMistaken(subject) ? .error : type, &context)
            }
            return subject
        }
        if types.function(shallow(subject.type)) != nil {
            for variable in context.made { keepSugar(of: subject, for: variable) }
        } else if written == nil {
            nameUnwrapped(context.made, subject)
        }
        declareBound(context.made)
        return .match(made ?? CheckedPattern(.wildcard, .error, range: pattern.range, node: pattern.id), subject)
    }

    /// What a condition binds; behind a `guard` it may hide a variable of the same block.
    private func declareBound(_ variables: [VariableSymbol]) {
        if scope.kind == .block, variables.contains(where: { scope.local($0.name) != nil }) {
            scope = Scope(.block, parent: scope)
        }
        for variable in variables { declareLocal(variable) }
    }

    // MARK: - if, guard, while

    func checkIf(_ syntax: IfStatement, in outermost: IfStatement? = nil) -> CheckedStatement {
        let yields = flow.yields
        let jump = JumpTarget()
        flow.targets.append(.init(label: syntax.label?.name, jump: jump, isLoop: false, isSwitch: false))
        let made = inBlock { () -> CheckedStatement in
            flow.yields = nil
            let conditions = checkConditions(syntax.conditions)
            flow.yields = yields
            let then = checkBlock(syntax.then)
            return CheckedStatement(
                .if(conditions, then: then, otherwise: nil), range: syntax.range, node: syntax.id)
        }
        var otherwise: CheckedBlock?
        switch syntax.otherwise {
        case .block(let block)?: otherwise = checkBlock(block)
        case .if(let next)?: otherwise = CheckedBlock([checkIf(next, in: outermost ?? syntax)], range: next.range)
        case nil:
            if yields != nil {
                report(CheckingMessages.ifWithoutElse, at: (outermost ?? syntax).range)
            }
        }
        flow.targets.removeLast()
        guard case .if(let conditions, let then, _) = made.kind else { return made }
        let result = CheckedStatement(
            .if(conditions, then: then, otherwise: otherwise), range: syntax.range, node: syntax.id)
        return syntax.label == nil
            ? result : CheckedStatement(.labelled(jump, result), range: syntax.range, node: syntax.id)
    }

    func checkGuard(_ value: GuardStatement, _ syntax: Statement) -> CheckedStatement {
        let otherwise = checkBlock(value.body)
        let conditions = checkConditions(value.conditions)
        if !leaves(otherwise) { reportLate(CheckingMessages.guardFallsThrough, at: closingBrace(value.body.range)) }
        return made(.guard(conditions, otherwise: otherwise), syntax)
    }

    func closingBrace(_ range: SourceRange) -> SourceRange {
        range.length > 0
            ? SourceRange(range.upper.advanced(by: -1), range.upper) : range
    }

    private func loop<Result>(_ label: Label?, _ body: (JumpTarget) -> Result) -> Result {
        let jump = JumpTarget()
        let saved = flow.yields
        flow.yields = nil
        flow.targets.append(.init(label: label?.name, jump: jump, isLoop: true, isSwitch: false))
        defer {
            flow.targets.removeLast()
            flow.yields = saved
        }
        return body(jump)
    }

    func checkWhile(_ value: WhileStatement, _ syntax: Statement) -> CheckedStatement {
        loop(value.label) { jump in
            inBlock {
                let conditions = checkConditions(value.conditions)
                return made(.while(jump, conditions, checkBlock(value.body)), syntax)
            }
        }
    }

    func checkRepeat(_ value: RepeatStatement, _ syntax: Statement) -> CheckedStatement {
        loop(value.label) { jump in
            let body = checkBlock(value.body)
            let condition = solved(value.condition) { checkCondition(value.condition) }
            return made(.repeatWhile(jump, body, condition), syntax)
        }
    }

    // MARK: - for

    /// `body` reads the loop's block where that is not plain statements.
    func checkFor(
        _ value: ForStatement, _ syntax: Statement, body readBody: ((Block) -> CheckedBlock)? = nil
    ) -> CheckedStatement {
        var context = PatternContext(isLet: true, binds: !value.isCase)
        var pattern: CheckedPattern?
        var element: Type = .error
        var iteration = Iteration()
        let told = diagnostics.count
        let sequence = solved(value.sequence) { () -> CheckedExpression in
            var hint: Type?
            if case .typed(_, let written) = value.pattern.kind, case .array = value.sequence.kind {
                hint = array(resolveType(written))
            }
            if case .typed(_, let written) = value.pattern.kind, case .error = value.sequence.kind {
                // `for x: xs { … }`: only what stands for a type can be told of.
                _ = resolveType(written)
            }
            loopSequence = bare(value.sequence).id
            var sequence = metatypeSequence(value.sequence) ?? check(value.sequence, expecting: hint)
            if isIUO(sequence), let wrapped = types.wrapped(shallow(sequence.type)) {
                sequence = node(.forceUnwrap(sequence), wrapped, value.sequence)
            }
            var type = settledSequence(sequence)
            if let opened = openedSequence(sequence, type, value.sequence) {
                sequence = opened
                type = shallow(opened.type)
            }
            if reportUncalled(sequence) || reportBound(of: value.sequence, type) { type = .error }
            if type != .error {
                iteration = self.iteration(of: type, at: place(of: value.sequence), loop: syntax.range.lower)
                element = iteration.element
            }
            if case .tuple = value.pattern.kind, element != .error, !isTuple(element) {
                report(CheckingMessages.tupleOfElement(text(element)), at: place(of: value.sequence))
                element = .error
            }
            if element != .error, !hasShape(value.pattern, element) {
                report(CheckingMessages.patternCannotMatch(text(element)), at: place(of: value.sequence))
                element = .error
            }
            if case .typed(_, let written) = value.pattern.kind, element != .error {
                let stated = resolveType(written)
                if !unify(stated, element) {
                    report(
                        CheckingMessages.convertSpecified("'\(text(element))'", text(stated)), at: value.pattern.range)
                }
            }
            return sequence
        }
        let isFailed = element == .error || hasMistakes(in: value.sequence.range, since: told)
        if isFailed { element = .error }
        return loop(value.label) { jump in
            inBlock {
                _ = solved(nil) { () -> CheckedExpression in
                    pattern = checkPattern(stripType(value.pattern), element, &context)
                    return sequence
                }
                if let pattern { nameLoopVariables(pattern, of: sequence) }
                for variable in context.made { declareLocal(variable) }
                // Beside a sequence with mistakes nothing is told of the condition.
                let condition = value.condition.map { test in
                    isFailed
                        ? quietly { solved(test) { checkCondition(test) } } : solved(test) { checkCondition(test) }
                }
                let body = readBody.map { read in inBlock { read(value.body) } } ?? checkBlock(value.body)
                let checked = CheckedForLoop(
                    pattern: pattern!, sequence: sequence, makeIterator: iteration.makeIterator,
                    iterator: iteration.iterator, next: iteration.next, element: element, condition: condition,
                    body: body)
                return made(.forIn(jump, checked), syntax)
            }
        }
    }

    func isTuple(_ type: Type) -> Bool {
        if case .tuple = types.kind(type) { true } else { false }
    }

    struct Iteration {
        var makeIterator: FunctionReference?
        var iterator: Type = .error
        var next: FunctionReference?
        var element: Type = .error
    }

    private func settledSequence(_ sequence: CheckedExpression) -> Type {
        var type = forceDefault(sequence.type)
        if types.hasVariable(type) {
            // `0..<10`: the literals decide now.
            settle(from: pending.count, variablesFrom: 0)
            type = zonk(type)
        }
        return type
    }

    /// How a sequence is walked through: its iterator, and what that gives.
    func iteration(of type: Type, at range: SourceRange, loop: SourcePosition? = nil) -> Iteration {
        guard let sequence = knownSymbol(.sequence), let iterator = knownSymbol(.iteratorProtocol) else {
            return Iteration()
        }
        guard conforms(type, to: sequence), !types.isExistential(type) else {
            if let loop, let bound = uncountableBound(type) {
                reportUncountable(type, bound, at: SourceRange(loop, loop.advanced(by: 3)), range)
            } else if types.wrapped(type) != nil {
                report(CheckingMessages.forInOptional(text(type)), at: range)
            } else {
                report(CheckingMessages.forInNotSequence(text(type)), at: range)
            }
            return Iteration()
        }
        var result = Iteration()
        resolveHeader(sequence)
        resolveHeader(iterator)
        guard let iteratorName = sequence.associatedTypes.first(where: { text($0.name) == "Iterator" }),
            let elementName = sequence.associatedTypes.first(where: { text($0.name) == "Element" })
        else { return result }
        result.element = member(of: type, elementName)
        result.iterator = member(of: type, iteratorName)
        if let function = requirement("makeIterator", of: sequence) {
            resolve(function)
            result.makeIterator = FunctionReference(function, [type], .requirement)
        }
        if let function = requirement("next", of: iterator) {
            resolve(function)
            result.next = FunctionReference(function, [result.iterator], .requirement)
        }
        if result.element == .error, let name = iterator.associatedTypes.first {
            result.element = member(of: result.iterator, name)
        }
        return result
    }

    /// The bound of a range that cannot be walked through.
    func uncountableBound(_ type: Type) -> Type? {
        guard let symbol = types.nominalSymbol(type), symbol.isLibrary,
            text(symbol.name) == "Range" || text(symbol.name) == "ClosedRange", let bound = types.arguments(type).first
        else { return nil }
        return bound
    }

    private func reportUncountable(_ type: Type, _ bound: Type, at loop: SourceRange, _ range: SourceRange) {
        let name = types.nominalSymbol(type).map { text($0.name) } ?? ""
        let strides = libraryNominal(names.intern("Strideable")).map { conforms(bound, to: $0) } ?? true
        let isParameter = if case .parameter = types.kind(bound) { true } else { false }
        let wanted = strides ? "SignedInteger" : "Strideable"
        let asked = text(bound) + (strides && isParameter ? ".Stride" : "")
        for function in ["makeIterator()", "next()"] {
            report(
                CheckingMessages.referencingRequires("instance method '\(function)'", name, asked, wanted), at: loop)
        }
        report(CheckingMessages.protocolRequires("Sequence", asked, wanted), at: range)
    }

    // MARK: - do

    func checkDo(_ value: DoStatement, _ syntax: Statement) -> CheckedStatement {
        let jump = JumpTarget()
        if value.catches.isEmpty {
            flow.targets.append(.init(label: value.label?.name, jump: jump, isLoop: false, isSwitch: false))
            let body = checkBlock(value.body)
            flow.targets.removeLast()
            return made(.doCatch(jump, body, []), syntax)
        }
        let saved = flow
        let thrown = ThrownTypes(trialDepth: trialDepth)
        thrown.stated = thrownType(value.effects)
        flow.targets.append(.init(label: value.label?.name, jump: jump, isLoop: false, isSwitch: false))
        flow.thrown = thrown
        let isExhaustive = value.catches.contains { isCatchAll($0) }
        if isExhaustive {
            flow.handles = .catching
        } else if case .none = saved.handles {
            flow.handles = .nonExhaustiveCatch
        }
        let before = function?.throwsItself
        let told = errorCount
        let body = checkBlock(value.body)
        if isExhaustive, let before { function?.throwsItself = before }
        if thrown.types.isEmpty, thrown.stated == nil, errorCount == told, let first = value.catches.first {
            warn(CheckingMessages.catchUnreachable, at: SourceRange(at: first.range.lower))
        }
        // What no clause may take goes further out.
        if !isExhaustive, !thrown.types.isEmpty || thrown.stated != nil { saved.thrown?.types.append(errorType) }
        flow.thrown = saved.thrown
        flow.handles = saved.handles
        var catches: [CheckedCatch] = []
        for handler in value.catches { catches.append(checkCatch(handler, thrown)) }
        flow.targets = saved.targets
        return made(.doCatch(jump, body, catches), syntax)
    }

    private func isCatchAll(_ handler: DoStatement.Catch) -> Bool {
        if handler.items.isEmpty { return true }
        return handler.items.contains { item in
            guard item.condition == nil else { return false }
            return isIrrefutable(item.pattern)
        }
    }

    private func isIrrefutable(_ pattern: Pattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .variable: true
        case .binding(_, let inner), .parenthesized(let inner): isIrrefutable(inner)
        default: false
        }
    }

    /// The one type that everything in a `do` throws, or `any Error`.
    private func caughtType(_ thrown: ThrownTypes) -> Type {
        if let stated = thrown.stated { return stated }
        guard let first = thrown.types.first, first != .error, !types.hasVariable(first),
            thrown.types.allSatisfy({ $0 == first })
        else { return errorType }
        return first
    }

    /// A clause without a pattern names what is thrown `error`, in its condition too.
    private func namesError(_ handler: DoStatement.Catch) -> Bool {
        handler.items.allSatisfy { item in
            if case .wildcard = item.pattern.kind { item.pattern.range.length == 0 } else { false }
        }
    }

    private func checkCatch(_ handler: DoStatement.Catch, _ thrown: ThrownTypes) -> CheckedCatch {
        inBlock {
            let type = caughtType(thrown)
            let error = VariableSymbol(
                name: names.intern("error"), range: handler.range, kind: .local, type: type, isLet: true)
            error.isUsed = true
            error.frame = function
            function?.locals.append(error)
            var items: [CheckedSwitch.Item] = []
            var shared: [VariableSymbol]?
            if namesError(handler) { scope.declare(.variable(error), as: error.name) }
            var bound: [[VariableSymbol]] = []
            for item in handler.items {
                items.append(checkItem(item, type, &shared, &bound))
            }
            reportUnbound(bound)
            return CheckedCatch(items: items, error: error, body: checkBlock(handler.body))
        }
    }

    // MARK: - switch

    /// One pattern with its `where`; variables of the first item are those of the body.
    private func checkItem(
        _ item: CaseItem, _ type: Type, _ shared: inout [VariableSymbol]?, _ bound: inout [[VariableSymbol]]
    ) -> CheckedSwitch.Item {
        var context = PatternContext(binds: false)
        context.shared = shared
        var pattern: CheckedPattern?
        _ = solved(nil) { () -> CheckedExpression in
            pattern = checkPattern(item.pattern, type, &context)
            return CheckedExpression(.discard, .void, range: item.pattern.range, node: item.pattern.id)
        }
        let known = shared ?? []
        for variable in context.made where !known.contains(where: { $0 === variable }) { declareLocal(variable) }
        if shared == nil { shared = context.made }
        bound.append(context.made)
        let condition = item.condition.map { test in solved(test) { checkCondition(test) } }
        return CheckedSwitch.Item(pattern: pattern!, condition: condition)
    }

    /// `body` reads a case's statements, if not as usual.
    func checkSwitch(
        _ syntax: SwitchStatement, body: ((SwitchStatement.Case) -> CheckedBlock)? = nil
    ) -> CheckedStatement {
        let yields = flow.yields
        let savedFall = flow.mayFallThrough
        flow.yields = nil
        let subject = solved(syntax.subject) { check(syntax.subject, expecting: nil) }
        let jump = JumpTarget()
        flow.targets.append(.init(label: syntax.label?.name, jump: jump, isLoop: false, isSwitch: true))
        var cases: [CheckedSwitch.Case] = []
        var hasMistakenPattern = false
        for (index, item) in syntax.cases.enumerated() {
            flow.mayFallThrough = index + 1 < syntax.cases.count
            inBlock {
                flow.yields = nil
                var shared: [VariableSymbol]?
                var items: [CheckedSwitch.Item] = []
                let type: Type = isMistaken(subject) ? .error : subject.type
                var bound: [[VariableSymbol]] = []
                let told = errorCount
                for each in item.items { items.append(checkItem(each, type, &shared, &bound)) }
                hasMistakenPattern = hasMistakenPattern || errorCount > told
                reportUnbound(bound)
                flow.yields = yields
                let body = inBlock {
                    body?(item) ?? CheckedBlock(checkStatements(item.statements), range: item.range)
                }
                cases.append(CheckedSwitch.Case(items: items, body: body))
            }
        }
        checkFallthroughs(cases)
        flow.targets.removeLast()
        flow.yields = yields
        flow.mayFallThrough = savedFall
        if syntax.cases.isEmpty, subject.type != .error {
            report(
                CheckingMessages.switchEmpty, at: SourceRange(syntax.range.lower, syntax.range.lower.advanced(by: 6)))
        } else if subject.type != .error, !hasMistakenPattern {
            checkExhaustive(cases, zonk(subject.type), syntax)
        }
        let checked = CheckedSwitch(subject: subject, cases: cases)
        return CheckedStatement(.switch(jump, checked), range: syntax.range, node: syntax.id)
    }

    private func checkExhaustive(_ cases: [CheckedSwitch.Case], _ type: Type, _ syntax: SwitchStatement) {
        for item in cases {
            if item.items.isEmpty { return warnRepeated(syntax.cases, cases, type) }
            for each in item.items where each.pattern.type == .error { return }
        }
        var patterns: [CheckedPattern] = []
        for item in cases {
            for each in item.items where each.condition == nil { patterns.append(each.pattern) }
        }
        warnRepeated(syntax.cases, cases, type)
        let missing = PatternSpace(checker: self).missing(type, patterns)
        guard !missing.isEmpty else { return }
        var notes: [Diagnostic] = []
        let keyword = SourceRange(syntax.range.lower, syntax.range.lower.advanced(by: 6))
        if missing.count == 1, missing[0] == "_" {
            notes.append(Diagnostic(.note, CheckingMessages.addDefaultClause, at: keyword))
        } else {
            for text in missing { notes.append(Diagnostic(.note, CheckingMessages.addMissingCase(text), at: keyword)) }
            if missing.count > 1 { notes.append(Diagnostic(.note, CheckingMessages.addMissingCases, at: keyword)) }
        }
        report(CheckingMessages.switchExhaustive, at: keyword, notes: notes)
    }
}
