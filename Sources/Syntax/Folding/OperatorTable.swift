/// Which operators there are and how they bind; a value, so that a scope can add its own to a copy.
public struct OperatorTable: Sendable {
    public private(set) var groups: [PrecedenceGroup] = []
    private var groupIndices: [Name: Int] = [:]
    private var infixGroups: [Name: Int] = [:]
    private var prefixOperators: Set<Name> = []
    private var postfixOperators: Set<Name> = []

    /// Groups that the grammar itself names.
    public enum Fixed {
        public static let assignment = 0
        public static let functionArrow = 1
        public static let ternary = 2
        public static let defaultGroup = 3
        public static let casting = 4
    }

    /// How two groups stand to one another.
    public enum Order: Sendable {
        case higher, lower, same, unordered
    }

    public init() {}

    // MARK: Asking

    /// The group of an infix operator, nil if no such operator is declared.
    public func group(of name: Name) -> Int? { infixGroups[name] }

    /// Is there an operator of this name in this place?
    public func has(_ name: Name, _ fixity: OperatorDeclaration.Fixity) -> Bool {
        switch fixity {
        case .prefix: prefixOperators.contains(name)
        case .postfix: postfixOperators.contains(name)
        case .infix: infixGroups[name] != nil
        }
    }

    public func group(named name: Name) -> Int? { groupIndices[name] }

    public func isPrefix(_ name: Name) -> Bool { prefixOperators.contains(name) }

    public func isPostfix(_ name: Name) -> Bool { postfixOperators.contains(name) }

    public func order(_ left: Int, _ right: Int) -> Order {
        if left == right { return .same }
        if groups[left].isAbove(right) { return .higher }
        if groups[right].isAbove(left) { return .lower }
        return .unordered
    }

    // MARK: Adding

    /// Adds a group and returns its index.
    @discardableResult
    public mutating func add(_ group: PrecedenceGroup, named name: Name) -> Int {
        groups.append(group)
        groupIndices[name] = groups.count - 1
        return groups.count - 1
    }

    /// Adds what a declaration says; unknown groups among its relations are returned, to be reported.
    public mutating func add(_ declaration: PrecedenceGroupDeclaration, names: NameTable)
        -> [PrecedenceGroupDeclaration.Relation]
    {
        var unknown: [PrecedenceGroupDeclaration.Relation] = []
        var below: [Int] = []
        for relation in declaration.higherThan {
            if let group = groupIndices[relation.name] { below.append(group) } else { unknown.append(relation) }
        }
        let group = PrecedenceGroup(
            name: names.text(of: declaration.name), associativity: declaration.associativity,
            isAssignment: declaration.isAssignment)
        let index = add(group, named: declaration.name)
        for lower in below { raise(index, above: lower) }
        for relation in declaration.lowerThan {
            if let above = groupIndices[relation.name] {
                raise(above, above: index)
            } else {
                unknown.append(relation)
            }
        }
        return unknown
    }

    /// A group, and those above it, bind more tightly than another and those below that.
    mutating func raise(_ group: Int, above lower: Int) {
        let low = groups[lower]
        for index in groups.indices where index == group || groups[index].isAbove(group) {
            groups[index].standAbove(lower, low)
        }
    }

    /// Adds an operator; false if the group it names is unknown.
    @discardableResult
    public mutating func add(_ declaration: OperatorDeclaration) -> Bool {
        switch declaration.fixity {
        case .prefix: prefixOperators.insert(declaration.name)
        case .postfix: postfixOperators.insert(declaration.name)
        case .infix:
            guard let group = declaration.group else {
                infixGroups[declaration.name] = Fixed.defaultGroup
                return true
            }
            infixGroups[declaration.name] = groupIndices[group] ?? Fixed.defaultGroup
            return groupIndices[group] != nil
        }
        return true
    }

    public mutating func addInfix(_ name: Name, _ group: Int) { infixGroups[name] = group }

    public mutating func addPrefix(_ name: Name) { prefixOperators.insert(name) }

    public mutating func addPostfix(_ name: Name) { postfixOperators.insert(name) }
}
