import Diagnostics
import Syntax

/// Reads declarations and statements, finds what every name means and what type everything has.
///
/// One checker serves a whole program: the library, its units in order, and what is checked on first use while the
/// program is being compiled.
public final class Checker {
    public let types: TypeTable
    public let names: NameTable
    public let map: SourceMap
    public let library: Library

    public internal(set) var diagnostics: [Diagnostic] = []
    /// While positive, mistakes are counted and not kept: a trial that may be undone.
    var trialDepth = 0
    var mistakesInTrials = 0
    /// How often a member was asked for that is not there.
    var missingMembers = 0

    // MARK: Declarations
    let libraryScope = Scope(.library, parent: nil)
    var libraryIndex = LibraryIndex()
    var nextNominalNumber = 0
    /// Grows with every extension and conformance, so that what was remembered about members is forgotten.
    var generation = 0
    var cacheGeneration = 0
    var memberCache: [MemberKey: [MemberEntry]] = [:]
    /// Which members of a plain type can be used, by the array they were found in.
    var usableCache: [UsableKey: UsableEntry] = [:]
    /// Which declaration arguments of plain types chose.
    var choiceCache: [ChoiceKey: Int] = [:]
    var conformanceCache: [ConformanceKey: Conformance?] = [:]
    var operatorCache: [OperatorKey: OperatorEntry] = [:]
    var known = KnownSymbols()
    /// Names written with their module, and what the library calls them.
    var qualifiedNames: [Name: (module: Name, name: Name)] = [:]
    /// Names of properties that some class overrides: they are reached through accessors.
    var overriddenProperties: Set<Name> = []
    /// What functions reach that were asked about.
    var reached: [FunctionSymbol: Set<VariableSymbol>] = [:]
    /// Does any class say what happens when an instance dies? Only then can be seen in which order values die.
    var hasDeinitializers = false
    let moduleNames: (swift: Name, foundation: Name, main: Name)

    // MARK: Where checking stands
    var scope: Scope
    var environment = GenericSignature()
    var function: FunctionSymbol?
    var unit: CheckedUnit?
    var unitCount = 0
    /// The place that decides which sealed unit's extensions are seen; nil: where checking stands.
    var realmPlace: Scope?
    var flow = FlowContext()
    /// Types are being made concrete for the machine: opaque types are looked through.
    var isLowering = false
    /// While the parameters or the result of a function are read: whose `some` types are met.
    var opaqueParameters: FunctionSymbol?
    var opaqueResult: FunctionSymbol?
    /// Where the innermost expression being read stands, for constraints made deep inside.
    var currentRange = SourceRange(at: SourcePosition(offset: 0))
    /// How many diagnostics there were when the body of the closure being read began, if it has several statements.
    var closureStart: Int?
    /// The declaration whose requirements are being read.
    var currentOwner: FunctionSymbol?

    // MARK: Solving
    var variables: [SolverVariable] = []
    var trail: [TrailEntry] = []
    var pending: [PendingConstraint] = []
    /// Made with a variable in their types; completed when the outermost expression is solved.
    var unfinished: [Unfinished] = []
    var solveDepth = 0
    /// Is a module imported that there is none of? Then nothing else is told of the unit.
    var lacksModule = false
    /// Is `() -> ()` written somewhere, and not `() -> Void`?
    var writesEmptyTuples = false
    /// Errors known when the outermost expression was begun.
    var mistakesBefore = 0
    var expressionBudget = 200_000
    var overloadDepth = 0
    /// Did any candidate fit in the choice made last?
    var someFit = true
    /// What the compiler finds after all types are right: told only if nothing else is wrong.
    var lateDiagnostics: [Diagnostic] = []
    /// The written type beside the value being read, for the note about `nil`.
    var statedTypeRange: SourceRange?
    /// What `nil` is wanted for, for its message.
    var nilPurpose = Purpose.none
    /// What the compiler calls the elements that the closure being read takes.
    var closureSugar: TypeSugar?
    /// What the elements are called that a function given by its name is called with.
    var functionSugar: TypeSugar?
    /// What the rest of a chain wants of what the `map` before it gives, and the closure of that `map`.
    var elementWanted: Type?
    /// Whether it is being found out which of its two meanings a `flatMap` has.
    var isReadingFlatMap = false
    /// The value of a variable whose type is not written.
    var wholeValue: NodeID?
    /// How many conditions of conformances lead to the one that is looked at.
    var conditionDepth = 0
    /// What the types of a `where` clause ask of its parameters, while that is read.
    var impliedRequirements: [Requirement]?
    /// Globals of this unit that are declared again further down, and where.
    var declaredAgain: [Name: SourcePosition] = [:]
    /// The value that may be an `if` or `switch`: of a variable, an assignment, a `return`, a body of one expression.
    var branchingValue: SourceRange?
    /// Is a closure being read that gets the numbers of a range of literals?
    var countsLiterals = false
    /// Was a variable read whose type could not be told?
    var readsMistaken = false
    /// The expression that is being solved.
    var wholeExpression: Expression?
    /// The value whose optional is taken apart: by `!`, `??` or a binding.
    var unwrappedValue: SourceRange?
    /// Is the default value of a parameter being read?
    var readsDefault = false
    /// Does the program give types other names?
    var declaresAliases = false
    /// What the compiler calls the results of calls with mistakes.
    var sugarOfMistakes: [NodeID: TypeSugar] = [:]
    /// What the type that is wanted is called where it is wanted.
    var wantedSugar: TypeSugar?
    /// What the loop being read goes through.
    var loopSequence: NodeID?
    /// The `? :` being read.
    var branching: Branching?
    /// Is what is read an operand of `&&` or `||`, or the condition of `?:`?
    var isCrowded = false
    /// Is what is read a piece of a text? There any type will do.
    var isInText = false
    var closureWanted: Type?
    var pendingBuilder: Type?
    /// The result builder of the body being read, with arguments still to be found.
    var builderType = Type.error
    var closureEscapes = true
    /// The function whose parameters are being read: a key among them makes its parameter hashable.
    var openSignature: FunctionSymbol?
    /// Calls whose result a number is made of: `Int(sqrt(n))`.
    var convertedCalls: Set<NodeID> = []
    /// The dictionary literal whose values are read, as the message about mixed types names it.
    var mixedLiteral: (range: SourceRange, type: String)?
    var tryCovers = false
    var isAssigningTo = false
    /// What is assigned to the subscript being read: decides between subscripts that differ in their results alone.
    var assignedValue: Expression?
    var currentBase: SourceRange?
    var propertySelf: VariableSymbol?
    var knownArraySubscript: SubscriptSymbol?
    /// The arithmetic around the operator being read: which of its operands is wrong depends on all of them.
    var operatorChain: OperatorChain?
    /// The comparison that the chain being read is an operand of.
    var comparisonAround: Expression?
    /// The second bound of the range being read, and what the first one is.
    var secondBound: (syntax: NodeID, beside: Type)?
    /// What the operands of operators are read as, down to the literals, where the usual reading is wrong.
    var ownOperands: Type?
    /// A chain of operators is read in trial, to find what its operands have to be.
    var isWeighingOperands = false
    /// The expression being read stands directly beside an operator.
    var isOperand = false
    /// Which expression that is: what stands inside of it stands beside no operator.
    var operandSyntax: NodeID?
    /// What is subscripted to give an element, and no part of what it is.
    /// What was told of generic arguments that lack a conformance: calls that need it say nothing more.
    var toldConformances: Set<String> = []
    /// The functions of this unit that were read, and have no body.
    var withoutBody: Set<SourcePosition> = []
    /// `n?` beside an operator: that it has to be unwrapped is all that is told.
    var quietChain: NodeID?
    var pinnedBases: Set<NodeID> = []
    var operatorFailure: (() -> CheckedExpression)?
    /// The expression statement being read is the last one of a unit: its value is shown.
    var isShownStatement = false
    /// The members that follow calls which are being read, by the calls' syntax.
    var wantedMembers: [ObjectIdentifier: Name] = [:]
    /// Are last expressions shown (a lecture), or is a unit a plain file?
    public var showsLast = false
    /// Plain files see mathematical functions only after `import Foundation`; lectures have them.
    public var requiresImports = false
    var importsFoundation = false
    let foundationNames: Set<Name>
    /// Does the program declare types that are not seen everywhere?
    var hidesTypes = false
    /// Does the program name the type `Float`?
    var usesFloat = false
    /// Operators that types of the program declare as members, and the types.
    var memberOperators: [Name: [NominalSymbol]] = [:]
    /// Does the program extend the type behind interpolations?
    var extendsInterpolation = false
    /// Literals of the program's own types are read, piece by piece, in closures.
    var readsPieces = false
    /// Are misspelled names told what was probably meant? That takes long where nobody reads it.
    public var suggestsNames = true
    /// Tells of a name that a later cell declares.
    public var laterCellNote: ((String) -> String?)?
    public internal(set) var operators: OperatorTable
    let operatorNames: OperatorNames
    let homogeneous: Set<Name>
    /// Whether a type of the program can be written as a literal.
    var programHasLiteralTypes = false
    /// Some protocol asks its types to inherit from a class.
    var hasBoundProtocols = false
    let comparing: Set<Name>

    public init(library: Library, map: SourceMap, names: NameTable = NameTable()) {
        self.types = TypeTable()
        self.names = names
        self.map = map
        self.library = library
        self.scope = libraryScope
        var operators = OperatorTable.standard(names)
        for (name, group) in library.operators {
            let place = operators.group(named: group.withUTF8Buffer { names.intern($0) })
            operators.addInfix(name.withUTF8Buffer { names.intern($0) }, place ?? OperatorTable.Fixed.defaultGroup)
        }
        self.operators = operators
        self.operatorNames = OperatorNames(names)
        self.moduleNames = (names.intern("Swift"), names.intern("Foundation"), names.intern("main"))
        self.foundationNames = Set(StandardLibrary.importedNames.map { names.intern($0) })
        self.homogeneous = Set(
            ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "~"].map { names.intern($0) })
        self.comparing = Set(["==", "!=", "<", "<=", ">", ">="].map { names.intern($0) })
        loadLibraryIndex()
    }

    deinit { libraryScope.openCircles() }

    /// Lets go of closures that hold the checker: it is not asked any more.
    func forgetTrials() {
        operatorFailure = nil
        pending = []
        laterCellNote = nil
    }

    func text(_ type: Type) -> String {
        let type = zonk(type)
        return types.text(types.hasVariable(type) ? withDefaults(type) : type, names: names)
    }

    /// The type as a place wants it: whoever writes the type of a function writes `Void`, mostly.
    func wantedText(_ type: Type) -> String {
        if writesEmptyTuples { return text(type) }
        types.nameOfNothing = "Void"
        defer { types.nameOfNothing = "()" }
        return text(type)
    }

    /// Open literals are called by their default types.
    func withDefaults(_ type: Type) -> Type {
        guard types.hasVariable(type) else { return type }
        if case .variable(let index) = types.kind(type) {
            let literal = variables[Int(index)].literal
            return literal == .none ? type : defaultType(of: literal)
        }
        return mapParts(of: type) { withDefaults($0) }
    }

    func text(_ name: Name) -> String {
        names.text(of: name)
    }

    // MARK: - Reporting

    func report(
        _ message: String, at range: SourceRange, _ severity: Diagnostic.Severity = .error, notes: [Diagnostic] = []
    ) {
        if trialDepth > 0 {
            if severity == .error { mistakesInTrials += 1 }
            return
        }
        for known in diagnostics where known.range.lower == range.lower && known.message == message { return }
        diagnostics.append(Diagnostic(severity, message, at: range, notes: notes))
    }

    func warn(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        report(message, at: range, .warning, notes: notes)
    }

    /// Runs `body` without keeping its mistakes; true if it made none. Bindings are kept only if asked for.
    func tries(keeping: Bool, _ body: () -> Void) -> Bool {
        let mark = self.mark()
        let before = mistakesInTrials
        trialDepth += 1
        body()
        trialDepth -= 1
        let succeeded = mistakesInTrials == before
        mistakesInTrials = before
        if !succeeded || !keeping { undo(to: mark) }
        return succeeded
    }
}
