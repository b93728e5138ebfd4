/// The wordings of this stage, each file in alphabetical order; they are the compiler's own. Here are those of calls, types
/// and conversions; files beside this one hold the notes, the warnings, and those of members, statements and mutability.
enum CheckingMessages {
    static let addsOtherElements =
        "operator function '+=' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent"
    static let ambiguousExpression = "type of expression is ambiguous without a type annotation"
    static func ambiguousUse(_ name: String) -> String { "ambiguous use of '\(name)'" }
    static func argumentDoesNotConform(_ type: String, _ proto: String) -> String {
        "argument type '\(type)' does not conform to expected type '\(proto)'"
    }
    static func argumentOrder(_ label: String, before other: String) -> String { "\(label) must precede \(other)" }
    static func assignedDoesNotConform(_ type: String, _ proto: String) -> String {
        "value of type '\(type)' does not conform to '\(proto)' in assignment"
    }
    static let assignThroughSubscript = "cannot assign through subscript: subscript is get-only"
    static func arithmeticOverflow(_ operation: String, _ type: String) -> String {
        "arithmetic operation '\(operation)' (on \(type)) results in an overflow"
    }
    static func arrayAsVariadic(_ array: String, _ element: String) -> String {
        "cannot pass array of type '\(array)' as variadic arguments of type '\(element)'"
    }
    static func assignToValue(_ name: String) -> String { "cannot assign to value: '\(name)' is a 'let' constant" }
    /// Both types come with their quotes.
    static let binaryOperandsPrefix = "binary operator "
    static func binaryOperands(_ op: String, _ left: String, _ right: String) -> String {
        binaryOperandsPrefix + "'\(op)' cannot be applied to operands of type \(left) and \(right)"
    }
    static func binaryOperandsTwo(_ op: String, _ type: String) -> String {
        "binary operator '\(op)' cannot be applied to two '\(type)' operands"
    }
    static let assignmentAsCondition = "use of '=' in a boolean context, did you mean '=='?"
    static let breakOutside = "'break' is only allowed inside a loop, if, do, or switch"
    static func callNonFunction(_ type: String) -> String { "cannot call value of non-function type \(type)" }
    static let cannotInfer = "type of expression is ambiguous without a type annotation"
    static let cannotInferContextualPrefix = "cannot infer contextual base in reference to member '"
    static func cannotInferContextual(_ name: String) -> String { cannotInferContextualPrefix + "\(name)'" }
    /// Of boxes, tuples and functions, which conform to nothing.
    static func cannotConform(_ type: String, _ proto: String) -> String {
        cannotConform(quoted: "'\(type)'", proto)
    }
    static func cannotConform(quoted type: String, _ proto: String) -> String {
        "type \(type) cannot conform to '\(proto)' [#ProtocolTypeNonConformance]"
    }
    static func cannotExtend(_ type: String) -> String { "non-nominal type '\(type)' cannot be extended" }
    static func branchesDiffer(_ one: String, _ other: String) -> String {
        "branches have mismatching types '\(one)' and '\(other)'"
    }
    static let cannotFindPrefix = "cannot find '"
    static func cannotFind(_ name: String) -> String { cannotFindPrefix + "\(name)' in scope" }
    static func cannotFindLabel(_ name: String, _ near: String?) -> String {
        "cannot find label '\(name)' in scope" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }
    static func cannotFindOperator(_ name: String, instead: String?) -> String {
        "cannot find operator '\(name)' in scope" + (instead.map { "; did you mean '\($0)'?" } ?? "")
    }
    static let cannotFindTypePrefix = "cannot find type '"
    static func cannotFindType(_ name: String) -> String { cannotFindTypePrefix + name + "' in scope" }
    static func cannotSpecialize(_ name: String) -> String { "cannot specialize non-generic type '\(name)'" }
    static func caseHasNoPayload(_ name: String) -> String {
        "pattern with associated values does not match enum case '\(name)'"
    }
    static func capturedBeforeInitialized(_ name: String, isLet: Bool) -> String {
        "\(kind(isLet)) '\(name)' captured by a closure before being initialized"
    }
    static let foundCandidate = "found this candidate "
    static let patternNeedsIs = "'is' keyword required to pattern match against type name"
    static func notBoundEverywhere(_ name: String) -> String { "'\(name)' must be bound in every pattern" }
    static func patternCannotMatch(_ type: String) -> String { "pattern cannot match values of type '\(type)'" }
    static func capturedBeforeDeclaration(_ name: String) -> String {
        "closure captures '\(name)' before it is declared"
    }
    static let pieceOfText = "subscript 'subscript(_:)' requires that 'String.Index' conform to 'RangeExpression'"
    static func weakNotOptional(_ type: String) -> String { "'weak' variable should have optional type '\(type)'" }
    static func ownedNotBound(_ word: String, _ type: String) -> String {
        "'\(word)' must not be applied to non-class-bound '\(type)'; consider adding a protocol conformance that has a"
            + " class bound"
    }
    static func ownedNotObject(_ word: String, _ type: String) -> String {
        "'\(word)' may only be applied to class and class-bound protocol types, not '\(type)'"
    }
    static func castAlwaysFails(_ from: String, _ to: String) -> String {
        "cast from '\(from)' to unrelated type '\(to)' always fails"
    }
    static let circular = "circular reference"
    static let continueOutside = "'continue' is only allowed inside a loop"
    static func conflictingArguments(_ parameter: String, _ one: String, _ other: String) -> String {
        "conflicting arguments to generic parameter '\(parameter)' ('\(one)' vs. '\(other)')"
    }
    static func constrainedToNonProtocol(_ subject: String, _ type: String) -> String {
        "type '\(subject)' constrained to non-protocol, non-class type '\(type)'"
    }
    // The first type of these comes with its quotes: see `Checker.quoted`.
    static func convertArgument(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to expected argument type \(quoted(to))"
    }
    static func convertAssigned(_ from: String, _ to: String) -> String {
        "cannot assign value of type \(from) to type \(quoted(to))"
    }
    static func convertAssignedElement(_ from: String, _ to: String) -> String {
        "cannot assign value of type \(from) to subscript of type '\(to)'"
    }
    static func convertCoercion(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to type '\(to)' in coercion"
    }
    static func convertCondition(_ from: String) -> String {
        "cannot convert value of type '\(from)' to expected condition type 'Bool'"
    }
    static func convertDefault(_ from: String, _ to: String) -> String {
        "default argument value of type \(from) cannot be converted to type \(quoted(to))"
    }
    static func convertElement(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to expected element type \(quoted(to))"
    }
    static func convertKey(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to expected dictionary key type '\(to)'"
    }
    static func convenienceCallsSuper(_ type: String) -> String {
        "convenience initializer for '\(type)' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')"
    }
    static func convertReturned(_ from: String, _ to: String) -> String {
        "cannot convert return expression of type \(from) to return type \(quoted(to))"
    }
    static func convertSpecified(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to specified type \(quoted(to))"
    }
    static func convertThrowing(_ from: String, _ to: String) -> String {
        "invalid conversion from throwing function of type '\(from)' to non-throwing function type '\(to)'"
    }
    static func convertValue(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to expected dictionary value type \(quoted(to))"
    }
    static func declaredHere(_ name: String) -> String { "'\(name)' declared here" }
    static func definedHere(isLet: Bool) -> String { "\(kind(isLet)) defined here" }
    static func deinitializerOfValue(_ kind: String, _ name: String) -> String {
        "deinitializer cannot be declared in \(kind) '\(name)' that conforms to 'Copyable'"
    }
    static let deinitializerOutside =
        "deinitializers may only be declared within a class, actor, or noncopyable type"
    static func didYouMean(_ name: String) -> String { "did you mean '\(name)'?" }
    static let divisionByZero = "division by zero"
    static func divisionOverflow(_ operation: String) -> String { "division '\(operation)' results in an overflow" }
    static func differentLabels(_ name: String, _ proto: String, _ required: String) -> String {
        "\(name) has different argument labels from those required by protocol '\(proto)' ('\(required)')"
    }
    static func doesNotConform(_ type: String, _ proto: String) -> String {
        "type '\(type)' does not conform to protocol '\(proto)'"
    }
    static let emptyCollectionLiteral = "empty collection literal requires an explicit type"
    static func enumCaseIsNotInstance(_ name: String) -> String {
        "enum case '\(name)' cannot be used as an instance member"
    }
    static func errorsNotHandled() -> String { "errors thrown from here are not handled" }
    static func errorsNotMarked(_ what: String) -> String { "\(what) can throw but is not marked with 'try'" }
    static func errorsNotHandledOrMarked(_ what: String) -> String {
        "\(what) can throw, but it is not marked with 'try' and the error is not handled"
    }
    static let errorsNotExhaustive =
        "errors thrown from here are not handled because the enclosing catch is not exhaustive"
    static func escapingCapture(_ name: String, by what: String = "closure") -> String {
        "escaping \(what) captures non-escaping parameter '\(name)'"
    }
    static let escapingSelf = "escaping closure captures mutating 'self' parameter"
    static func escapingInout(_ name: String) -> String { "escaping closure captures 'inout' parameter '\(name)'" }
    static func expressionPattern(_ pattern: String, _ type: String) -> String {
        "expression pattern of type '\(pattern)' cannot match values of type '\(type)'"
    }
    static let enumsNoStored = "enums must not contain stored properties"
    static let extensionsNoStored = "extensions must not contain stored properties"
    static func extraArgument(_ label: String?, _ call: String) -> String {
        label.map { "extra argument '\($0)' in \(call)" } ?? "extra argument in \(call)"
    }
    static func extraArguments(_ positions: [Int], _ call: String) -> String {
        var list = ""
        for (index, position) in positions.enumerated() { list += (index > 0 ? ", " : "") + "#\(position)" }
        return "extra arguments at positions \(list) in \(call)"
    }
    static func closureRefused(_ type: String, isTrailing: Bool) -> String {
        (isTrailing ? "trailing closure" : "closure")
            + " passed to parameter of type '\(type)' that does not accept a closure"
    }
    static let extraTrailingClosure = "extra trailing closure passed in call"
    static func extraneousLabel(_ label: String, _ call: String) -> String {
        "extraneous argument label '\(label)' in \(call)"
    }
    static func extraneousLabels(_ labels: String, _ call: String) -> String {
        "extraneous argument labels '\(labels)' in \(call)"
    }
    static let fallthroughLast = "'fallthrough' without a following 'case' or 'default' block"
    static func fallthroughUnbound(_ name: String) -> String {
        "'fallthrough' from a case which doesn't bind variable '\(name)'"
    }
    static let fallthroughOutside = "'fallthrough' is only allowed inside a switch"
    static func fieldMissingAtSuper(_ name: String, isImplicit: Bool) -> String {
        "property 'self.\(name)' not initialized at \(isImplicit ? "implicitly generated " : "")super.init call"
    }
    static let emptyDictionary = "use [:] to get an empty dictionary literal"
    static func dictionaryFromArray(_ type: String) -> String {
        "dictionary of type '\(type)' cannot be initialized with array literal"
    }
    static func fieldNotInitialized(_ name: String) -> String { "'self.\(name)' not initialized" }
    static func forInNotSequence(_ type: String) -> String { "for-in loop requires '\(type)' to conform to 'Sequence'" }
    static func forInOptional(_ type: String) -> String {
        "for-in loop requires '\(type)' to conform to 'Sequence'; did you mean to unwrap optional?"
    }
    static func forceUnwrapNonOptional(_ type: String) -> String {
        "cannot force unwrap value of non-optional type '\(type)'"
    }
    static let functionUnused = "function is unused [#no-usage]"
    static func functionNeedsCall(_ type: String) -> String {
        "function produces expected type '\(type)'; did you mean to call it with '()'?"
    }
    static func functionRequires(_ kind: String, _ name: String, _ type: String, _ proto: String) -> String {
        "\(kind) '\(name)' requires that '\(type)' conform to '\(proto)'"
    }
    static func genericNeedsArguments(_ name: String) -> String {
        "reference to generic type '\(name)' requires arguments in <...>"
    }
    static func genericParameterNotInferred(_ name: String) -> String {
        "generic parameter '\(name)' could not be inferred"
    }
    static let guardFallsThrough =
        "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"
    static let incompleteReturn = "return from initializer without initializing all stored properties"
    static func incompleteStruct(_ name: String) -> String {
        "struct '\(name)' must be completely initialized before a member is stored to"
    }
    static func incorrectLabels(_ have: String, _ expected: String, _ call: String, plural: Bool) -> String {
        "incorrect argument label\(plural ? "s" : "") in \(call) (have '\(have)', expected '\(expected)')"
    }
    static func initializedTwice(_ name: String) -> String { "immutable value '\(name)' may only be initialized once" }
    static func initCalledTwice(_ word: String) -> String {
        "'\(word).init' called multiple times in initializer"
    }
    static func initNotCalled(_ word: String) -> String {
        "'\(word).init' isn't called on all paths before returning from initializer"
    }
    static func initializerBinding(_ type: String) -> String {
        "initializer for conditional binding must have Optional type, not \(type)"
    }
    static func integerOverflow(_ text: String, _ type: String) -> String {
        "integer literal '\(text)' overflows when stored into '\(type)'"
    }
    static func invalidRedeclaration(_ name: String) -> String { "invalid redeclaration of '\(name)'" }
    static func inoutArgument(_ type: String) -> String { "'&' used with non-inout argument of type '\(type)'" }
    static let inoutNotHere = "'&' may only be used to pass an argument to inout parameter"
    static func inoutNeeded(_ type: String) -> String {
        "passing value of type '\(type)' " + inoutNeededSuffix
    }
    static let inoutNeededSuffix = "to an inout parameter requires explicit '&'"
    static func instanceMemberOnType(_ name: String, _ type: String, isWritten: Bool) -> String {
        "instance member '\(name)' cannot be used on type '\(type)'"
            + (isWritten ? "; did you mean to use a value of this type instead?" : "")
    }
    static func instanceMemberWithin(_ name: String, isDefault: Bool) -> String {
        if isDefault { return "cannot use instance member '\(name)' as a default parameter" }
        return
            "cannot use instance member '\(name)' within property initializer; property initializers run before 'self' is available"
    }
    static func literalAsBoolean(_ isZero: Bool) -> String {
        "integer literal value '\(isZero ? 0 : 1)' cannot be used as a boolean; did you mean '\(isZero ? "false" : "true")'?"
    }
    static func macroNeedsPound(_ name: String) -> String { "expansion of macro '\(name)()' requires leading '#'" }
    static func memberNeedsPayload(_ name: String, _ type: String) -> String {
        "member '\(name)' expects argument of type '\(type)'"
    }
    static func memberNotFound(_ type: String, _ name: String) -> String {
        "value of type \(quoted(type)) has no member '\(name)'"
    }
    static func memberNotFoundInType(_ type: String, _ name: String) -> String {
        "type '\(type)' has no member '\(name)'"
    }
    static func memberOfOptional(_ type: String, _ name: String, _ base: String) -> String {
        "value of optional type \(type) must be unwrapped to refer to member '\(name)' of wrapped base type \(base)"
    }
    static func mismatchedBranches(_ one: String, _ other: String) -> String {
        "result values in '? :' expression have mismatching types '\(one)' and '\(other)'"
    }
    static func missingArgument(_ label: String, _ call: String) -> String {
        "missing argument for parameter '\(label)' in \(call)"
    }
    static func missingArgument(position: Int, _ call: String) -> String {
        "missing argument for parameter #\(position) in \(call)"
    }
    static func missingArguments(_ list: String, _ call: String) -> String {
        "missing arguments for parameters \(list) in \(call)"
    }
    static func missingLabel(_ label: String, _ call: String) -> String {
        "missing argument label '\(label)' in \(call)"
    }
    static func missingLabels(_ labels: String, _ call: String) -> String {
        "missing argument labels '\(labels)' in \(call)"
    }
    static func usedAsProperty(_ kind: String, _ name: String) -> String {
        "\(kind) '\(name)' was used as a property; add () to call it"
    }
    static func mixedLiteral(_ type: String) -> String {
        "heterogeneous collection literal could only be inferred to '\(type)'; add explicit type annotation if this is "
            + "intentional"
    }
    static func privateWitness(_ what: String, _ name: String, _ proto: String) -> String {
        "\(what) '\(name)' must be declared internal because it matches a requirement in internal protocol '\(proto)'"
    }
    static func missingReturn(_ kind: String, _ type: String) -> String {
        "missing return in \(kind) expected to return '\(type)'"
    }
    static func mustInherit(_ type: String, _ superclass: String) -> String {
        "type '\(type)' does not inherit from '\(superclass)'"
    }
    static let mutatingInClass = "'mutating' is not valid on instance methods in classes"
    static func mutatingOnLet(_ name: String) -> String {
        "cannot use mutating member on immutable value: '\(name)' is a 'let' constant"
    }
    static func mutatingOnImmutable(_ what: String) -> String {
        "cannot use mutating member on immutable value: \(what)"
    }
    private static func kind(_ isLet: Bool) -> String { isLet ? "constant" : "variable" }
    static func value(_ isLet: Bool) -> String { isLet ? "immutable value" : "variable" }
    static func negativeUnsigned(_ digits: String, _ type: String) -> String {
        "negative integer '\(digits)' overflows when stored into unsigned type '\(type)'"
    }
    static func neverExecuted(after word: String?) -> String {
        word.map { "code after '\($0)' will never be executed" } ?? "will never be executed"
    }
    static func neverMutated(_ name: String) -> String {
        "variable '\(name)' was never mutated; consider changing to 'let' constant"
    }
    static func neverRead(_ name: String) -> String { "variable '\(name)' was written to, but never read" }
    static func nilArgument(_ type: String) -> String {
        "'nil' is not compatible with expected argument type '\(type)'"
    }
    static func nilInContext(_ type: String) -> String { "'nil' cannot be used in context expecting type '\(type)'" }
    static func nilAssigned(_ type: String) -> String { "'nil' cannot be assigned to type '\(type)'" }
    static func nilAssignedElement(_ type: String) -> String {
        "'nil' cannot be assigned to subscript of type '\(type)'"
    }
    static func nilElement(_ type: String) -> String { "'nil' is not compatible with expected element type '\(type)'" }
    static let nilNeedsContext = "'nil' requires a contextual type"
    static func nilReturned(_ type: String) -> String { "'nil' is incompatible with return type '\(type)'" }
    static func nilSpecified(_ type: String) -> String { "'nil' cannot initialize specified type '\(type)'" }
    static func nonEscapingAssigned(_ name: String) -> String {
        "assigning non-escaping parameter '\(name)' to an '@escaping' closure"
    }
    static func nonEscapingConverted(_ name: String, _ generic: String) -> String {
        "converting non-escaping parameter '\(name)' to generic parameter '\(generic)' may allow it to escape"
    }
    static func nonEscapingPassed(_ name: String) -> String {
        "passing non-escaping parameter '\(name)' to function expecting an '@escaping' closure"
    }
    static func nonEscapingUse(_ name: String) -> String {
        "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure"
    }
    static func noCandidates(_ name: String, _ type: String) -> String {
        "no '\(name)' candidates produce the expected contextual result type '\(type)'"
    }
    static func noExactMatches(reference: String) -> String { "no exact matches in reference to \(reference)" }
    static func noExactMatches(_ what: String) -> String { "no exact matches in call to \(what)" }
    static let placeholderNotAllowed = "type placeholder not allowed here"
    static func privateInitializer(_ type: String) -> String {
        "'\(type)' initializer is inaccessible due to 'private' protection level"
    }
    static func noInitializers(_ type: String) -> String {
        "'\(type)' cannot be constructed because it has no accessible initializers"
    }
    static let noSuchModulePrefix = "no such module '"
    static func noSuchModule(_ name: String) -> String { noSuchModulePrefix + "\(name)'" }
    static func notAnInstance(_ type: String) -> String {
        "argument type '\(type)' expected to be an instance of a class or class-constrained type"
    }
    static func notConvertible(_ from: String, _ to: String) -> String { "'\(from)' is not convertible to '\(to)'" }
    static func notABooleanInt(_ type: String, _ test: String) -> String {
        "type '\(type)' cannot be used as a boolean; test for '\(test)' instead"
    }
    static func notABooleanOptional(_ type: String, _ test: String) -> String {
        "optional type '\(type)' cannot be used as a boolean; test for '\(test)' instead"
    }
    static func notAMemberType(_ name: String, _ type: String) -> String {
        "'\(name)' is not a member type of type '\(type)'"
    }
    static func notRandomAlone(_ name: String) -> String {
        "'\(name)' without a generator is not available in a lecture, which gives the same results everywhere; "
            + "pass one: 'using: &generator'"
    }
    static func notAvailable(_ what: String) -> String { "\(what) is not available in a lecture" }
    static func notInstantiable(_ type: String) -> String { "type '\(type)' cannot be instantiated" }
    static func notUnary(_ op: String, isPrefix: Bool) -> String {
        "'\(op)' is not a \(isPrefix ? "prefix" : "postfix") unary operator"
    }
    static let operandsExchanged = "operator argument #2 must precede operator argument #1"
    static func optionalAny(_ type: String) -> String { "optional 'any' type must be written '(\(type))?'" }
    static func optionalChainOnNonOptional(_ type: String) -> String {
        "cannot use optional chaining on non-optional value of type '\(type)'"
    }
    /// Both types come with their quotes.
    static let optionalPrefix = "value of optional type "
    static func optionalMustBeUnwrapped(_ optional: String, _ type: String) -> String {
        "\(optionalPrefix)\(optional) must be unwrapped to a value of type \(type)"
    }
    static func memberHidesFunction(_ name: String, _ function: String, _ module: String) -> String {
        "use of '\(name)' refers to instance method rather than global function '\(function)' in module '\(module)'"
    }
    static func useModule(_ module: String) -> String {
        "use '\(module).' to reference the global function in module '\(module)'"
    }
    static func ambiguousOperator(_ name: String) -> String { "ambiguous use of operator '\(name)'" }
    static func metatypeNeedsRequired(_ type: String) -> String {
        "constructing an object of class type '\(type)' with a metatype value must use a 'required' initializer"
    }
    static func requiredMissing(_ initializer: String, _ superclass: String) -> String {
        "'required' initializer '\(initializer)' must be provided by subclass of '\(superclass)'"
    }
    static let requiredDeclared = "'required' initializer is declared in superclass here"
    static func selectedInitializer(_ name: String) -> String { "selected non-required initializer '\(name)'" }
    static let requirementWithoutAccessors =
        "property in protocol must have explicit { get } or { get set } specifier"
    static func accessorWithoutBody(isGetter: Bool) -> String {
        "expected '{' to start \(isGetter ? "getter" : "setter") definition"
    }
    static func immutableAsInout(_ type: String) -> String {
        "cannot pass immutable value of type '\(type)' as inout argument"
    }
    static func operatorNotAssignable(_ op: String) -> String {
        "expression is not assignable: '\(op)' returns immutable value"
    }
    static let ifWithoutElse = "'if' must have an unconditional 'else' to be used as expression"
    static let superAlone = "'super' may be used only to access a superclass member, subscript, or initializer"
    static let superOutsideMember =
        "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript"
    static let operatorRedeclared = "operator redeclared"
    static let overriddenPropertyHere = "attempt to override property here"
    static func passedBeforeInitialized(_ name: String, isLet: Bool) -> String {
        "\(kind(isLet)) '\(name)' passed by reference before being initialized"
    }
    static let precedenceGroupRedeclared = "precedence group redeclared"
    static func previouslyDeclared(_ name: String) -> String { "'\(name)' previously declared here" }
    static func privateMember(_ name: String) -> String {
        "'\(name)' is inaccessible due to 'private' protection level"
    }
    static func protocolRequires(_ proto: String, _ type: String, _ wanted: String) -> String {
        "protocol '\(proto)' requires that '\(type)' conform to '\(wanted)'"
    }
    static func rawValueType(_ from: String, _ raw: String) -> String {
        "cannot convert value of type \(from) to raw type '\(raw)'"
    }
    static func rawTypeNotRepresentable(_ name: String, _ raw: String) -> String {
        "'\(name)' declares raw type '\(raw)', but does not conform to RawRepresentable and conformance could not be "
            + "synthesized"
    }
    static let rawValueWithoutType =
        "enum case cannot have a raw value if the enum does not have a raw type"
    static let rawValueWithPayload = "enum with raw type cannot have cases with arguments"
    /// A type that comes with what its name stands for, `Row' (aka '[Int]`, ends with a parenthesis.
    static func quoted(_ type: String) -> String {
        type.utf8.contains(UInt8(ascii: "'")) ? "'\(type)')" : "'\(type)'"
    }
    static func recursiveEnum(_ name: String) -> String { "recursive enum '\(name)' is not marked 'indirect'" }
    static func recursiveValue(_ name: String) -> String {
        "value type '\(name)' cannot have a stored property that recursively contains it"
    }
    static func redundantConformance(_ type: String, _ proto: String) -> String {
        "redundant conformance of '\(type)' to protocol '\(proto)'"
    }
    static func referencingRequires(_ what: String, _ owner: String, _ type: String, _ proto: String) -> String {
        "referencing \(what) on '\(owner)' requires that '\(type)' conform to '\(proto)'"
    }
    static func operatorRequires(_ op: String, _ type: String, _ proto: String) -> String {
        "operator function '\(op)' requires that '\(type)' conform to '\(proto)'"
    }
    static func containsOther(_ element: String) -> String {
        "instance method 'contains' requires the types '\(element)' and 'String.Element' (aka 'Character') be equivalent"
    }
    static let remainderOfFloats =
        "'%' is unavailable: For floating point numbers use truncatingRemainder instead"
    static func requiredInitializer(_ name: String, _ type: String) -> String {
        "initializer requirement '\(name)' can only be satisfied by a 'required' initializer in non-final class '\(type)'"
    }
    static func requiresSameType(_ one: String, _ other: String) -> String {
        "cannot convert value of type '\(one)' to expected argument type '\(other)'"
    }
    static func returnedDoesNotConform(_ type: String, _ proto: String) -> String {
        "return expression of type '\(type)' does not conform to '\(proto)'"
    }
    static let returnOutside = "return invalid outside of a func"
    static func returnMissingValue() -> String { "non-void function should return a value" }
    static func returnUnexpected() -> String { "unexpected non-void return value in void function" }
    static let selfBeforeDelegation = "'self' used before 'self.init' call or assignment to 'self'"
    static let selfBeforeFields = "'self' used before all stored properties are initialized"
    static let selfBeforeSuper = "'self' used before 'super.init' call"
    static let selfCaptured = "'self' captured by a closure before all members were initialized"
    static func selfNeeded(_ name: String, isMethod: Bool) -> String {
        "\(isMethod ? "call to method" : "reference to property") '\(name)' in closure " + explicitSelfSuffix
    }
    static let explicitSelfSuffix = "requires explicit use of 'self' to make capture semantics explicit"
    static let selfNotHere =
        "cannot find 'self' in scope; did you mean to use it in a type or extension context?"
    static func superWithoutSuperclass(_ type: String) -> String {
        "'super' cannot be used in class '\(type)' because it has no superclass"
    }
    static func superOutsideClass(_ type: String) -> String { "'super' cannot be used in non-class type '\(type)'" }
    static func selfUsed(_ use: String?, before what: String) -> String? {
        use.map { "'self' used in \($0) before \(what)" }
    }
    static let selfOutsideType = "global function cannot use 'Self'"
    static let someNotHere = "'some' types are only permitted in properties, subscripts, and functions"
    static func specifiedDoesNotConform(_ type: String, _ proto: String) -> String {
        "value of type '\(type)' does not conform to specified type '\(proto)'"
    }
    static func specializedCount(_ name: String, _ given: Int, _ wanted: Int) -> String {
        "generic type '\(name)' specialized with too \(given < wanted ? "few" : "many") type parameters (got \(given), but expected \(wanted))"
    }
    static func staticMemberOnInstance(_ name: String, _ type: String) -> String {
        "static member '\(name)' cannot be used on instance of type '\(type)'"
    }
    static let stringByRange =
        "'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead."
    static let stringByInt =
        "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."
    static func subscriptOfTuple(_ type: String, index: Int?) -> String {
        "cannot access element using subscript for tuple type '\(type)'; "
            + (index.map { "did you mean to use '.\($0)'?" } ?? "use '.' notation instead")
    }
    static let noDiagnostic =
        "failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)"
    static func noOverloadsGive(_ name: String) -> String {
        "no '\(name)' overloads produce result type that conforms to 'Sequence'"
    }
    static func subscriptMissing(_ type: String) -> String { "value of type '\(type)' has no subscripts" }
    static let switchExhaustive = "switch must be exhaustive"
    static let switchEmpty =
        "'switch' statement body must have at least one 'case' or 'default' block; add a default case"
    static let takesNoArguments = "argument passed to call that takes no arguments"
    static let typeAsValue = "expected member name or initializer call after type name"
    static func thrownOtherError(_ type: String, _ wanted: String) -> String {
        "thrown expression type '\(type)' cannot be converted to error type '\(wanted)'"
    }
    static func thrownNotError(_ type: String) -> String {
        "thrown expression type '\(type)' does not conform to 'Error'"
    }
    static func thrownTypeNotError(_ type: String) -> String {
        "thrown type '\(type)' does not conform to the 'Error' protocol"
    }
    static let tooComplex =
        "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions"
    static func tryNotUnwrapped(_ type: String) -> String {
        "value of optional type '\(type)' not unwrapped; did you mean to use 'try!' or chain with '?'?"
    }
    static func tupleCount(_ from: String, _ to: String) -> String {
        "'\(from)' is not convertible to '\(to)', tuples have a different number of elements"
    }
    static func tupleElementCount(_ type: String) -> String {
        "tuple pattern has the wrong length for tuple type '\(type)'"
    }
    static let typeAnnotationMissing = "type annotation missing in pattern"
    static func tupleMemberNotFound(_ type: String, _ name: String) -> String {
        "value of tuple type \(type) has no member '\(name)'"
    }
    static func tupleOfElement(_ type: String) -> String {
        "tuple pattern cannot match values of non-tuple type '\(type)'"
    }
    static let tupleLabelTwice = "cannot create a tuple with a duplicate element label"
    static let tupleOfOne = "cannot create a single-element tuple with an element label"
    static func tupleOfValue(_ type: String) -> String {
        "tuple pattern cannot match values of the non-tuple type '\(type)'"
    }
    static func typeDoesNotConform(_ type: String, _ proto: String) -> String {
        "type '\(type)' does not conform to protocol '\(proto)'"
    }
    static func unaryOperand(_ op: String, _ type: String) -> String {
        "unary operator '\(op)' cannot be applied to an operand of type '\(type)'"
    }
    static func useBeforeDeclaration(_ name: String) -> String {
        "use of local variable '\(name)' before its declaration"
    }
    static func usedBeforeInitialized(_ name: String, isLet: Bool) -> String {
        "\(kind(isLet)) '\(name)' used before being initialized"
    }
    static func usedByFunction(_ name: String, isLet: Bool) -> String {
        "\(kind(isLet)) '\(name)' used by function definition before being initialized"
    }
    static let aliasedArguments = "inout arguments are not allowed to alias each other"
    static let previousAliasedArgument = "previous aliasing argument"
    static let conflictingAccess = "conflicting access is here"
    static func overlappingAccesses(_ name: String, swapsElements: Bool) -> String {
        "overlapping accesses to '\(name)', but modification requires exclusive access; consider "
            + (swapsElements ? "calling MutableCollection.swapAt(_:_:)" : "copying to a local variable")
            + " [#ExclusivityViolation]"
    }
    static let valueAlreadyGiven = "initial value already provided in 'let' declaration"
    static func wrapperWithoutValue(_ name: String) -> String {
        "property wrapper type '\(name)' does not contain a non-static property named 'wrappedValue' [#PropertyWrappers]"
    }
}
