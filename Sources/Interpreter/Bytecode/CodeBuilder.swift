import Diagnostics

/// Writes the instructions of one function: labels, constants and the tables that instructions index.
struct CodeBuilder {
    let code: Code
    /// The syntax of what is being written.
    var origin: SourceRange?
    /// The call in the program's text while a library function is compiled in its place.
    var place: SourceRange?
    /// The function of the program that is being compiled in place, or -1.
    private(set) var site: Int32 = -1
    private var labels: [Int] = []
    /// The last place that some label stands at.
    private(set) var lastBound = -1
    private var fixups: [(instruction: Int, label: Label)] = []
    private var constants = Numbering<Int64>()
    /// By bytes: texts that are equal may be spelled differently.
    private var texts = Numbering<[UInt8]>()
    private var elements = Numbering<ElementLayout>()
    private var shapes = Numbering<RecordShape>()
    /// A jump is further than its instruction can say.
    private(set) var isTooLong = false

    /// A place in the code, known once it is bound.
    struct Label: Equatable {
        let number: Int
    }

    init(name: String) {
        code = Code(name: name)
    }

    var count: Int { code.instructions.count }

    @discardableResult
    mutating func emit(_ opcode: Opcode, x: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0) -> Int {
        append(Instruction(opcode, x: x, a: a, b: b, c: c))
    }

    @discardableResult
    mutating func append(_ instruction: Instruction) -> Int {
        code.instructions.append(instruction)
        code.origins.append(place ?? origin ?? SourceRange(at: SourcePosition(offset: 0)))
        code.siteNumbers.append(site)
        return code.instructions.count - 1
    }

    // MARK: Functions in place

    /// Begins the code of a function that is compiled in the place of its call, and shown as if it had been called.
    mutating func enterSite(_ function: String) {
        let call = place ?? origin ?? SourceRange(at: SourcePosition(offset: 0))
        code.inlineSites.append(InlineSite(function: function, call: call, parent: site))
        site = Int32(code.inlineSites.count - 1)
        place = nil
    }

    mutating func leaveSite(to outer: Int32) { site = outer }

    // MARK: Jumps

    mutating func makeLabel() -> Label {
        labels.append(-1)
        return Label(number: labels.count - 1)
    }

    /// A label at this place.
    mutating func here() -> Label {
        let label = makeLabel()
        bind(label)
        return label
    }

    mutating func bind(_ label: Label) {
        labels[label.number] = count
        lastBound = count
    }

    /// Nothing leads to the next instruction.
    var isUnreachable: Bool {
        guard lastBound < count, let last = code.instructions.last else { return false }
        switch last.opcode {
        case .jump, .returnPlain, .returnScalar, .returnReleasing, .stopWith: return true
        default: return false
        }
    }

    /// Takes back a jump to what comes next anyway.
    mutating func dropJump(to label: Label) {
        guard let last = fixups.last, last.instruction == count - 1, last.label == label, lastBound < count,
            code.instructions[count - 1].opcode == .jump
        else { return }
        cut(to: count - 1)
    }

    /// How many jumps there are whose distances are not written yet.
    var jumpCount: Int { fixups.count }

    /// Does one of the jumps since there were `first` lead to the label?
    func isTarget(_ label: Label, since first: Int) -> Bool {
        fixups.dropFirst(first).contains { $0.label == label }
    }

    /// A jump whose distance stands in `c`, or in `b` and `c` for `jump` and `loop`.
    mutating func jump(_ opcode: Opcode, x: Int? = nil, a: Int = 0, b: Int = 0, to label: Label) {
        let weight = labels[label.number] >= 0 ? min(255, count - labels[label.number] + 1) : 0
        fixups.append((emit(opcode, x: x ?? weight, a: a, b: b), label))
    }

    /// Writes the distances of all jumps.
    mutating func resolveJumps() {
        for (index, label) in fixups {
            let distance = labels[label.number] - index - 1
            let old = code.instructions[index]
            if old.opcode == .jump || old.opcode == .loop {
                code.instructions[index] = Instruction(old.opcode, x: Int(old.x), a: Int(old.a), wide: distance)
            } else {
                if distance > 32767 || distance < -32768 { isTooLong = true }
                code.instructions[index].c = UInt16(truncatingIfNeeded: distance)
            }
        }
        fixups = []
    }

    /// Was the last instruction the only jump since `first`, and does it go to `label`?
    func onlyJump(since first: Int, to label: Label) -> Bool {
        guard let last = fixups.last, last.instruction == count - 1, last.label == label else { return false }
        return fixups.count < 2 || fixups[fixups.count - 2].instruction < first
    }

    /// Turns the last instruction into the jump that costs fuel.
    mutating func makeBackward(_ opcode: Opcode) {
        guard let last = fixups.last else { return }
        code.instructions[count - 1].opcode = opcode
        code.instructions[count - 1].x = UInt8(min(255, count - labels[last.label.number]))
    }

    /// Makes the last instruction, if it put a product into `register`, the one that adds `other` to it.
    mutating func fuseProduct(_ register: Int, result: Int, plus other: Int) -> Bool {
        guard lastBound < count, let last = code.instructions.last, last.opcode == .multiplyDouble,
            Int(last.a) == register, other != register
        else { return false }
        code.instructions[count - 1] = Instruction(
            .multiplyAddDouble, x: other, a: result, b: Int(last.b), c: Int(last.c))
        return true
    }

    /// Forgets the instructions from `first` on, with their jumps.
    mutating func cut(to first: Int) {
        code.instructions.removeLast(count - first)
        code.origins.removeLast(code.origins.count - first)
        code.siteNumbers.removeLast(code.siteNumbers.count - first)
        while let last = fixups.last, last.instruction >= first { fixups.removeLast() }
    }

    // MARK: Tables

    mutating func constant(_ value: Int64) -> Int {
        let number = constants.number(of: value)
        if number == code.constants.count { code.constants.append(value) }
        return number
    }

    mutating func text(_ text: String) -> Int {
        let number = texts.number(of: Array(text.utf8))
        if number == code.texts.count { code.texts.append(text) }
        return number
    }

    mutating func element(_ layout: ElementLayout) -> Int {
        let number = elements.number(of: layout)
        if number == code.elementLayouts.count { code.elementLayouts.append(layout) }
        return number
    }

    mutating func shape(_ shape: RecordShape) -> Int {
        let number = shapes.number(of: shape)
        if number == code.shapes.count { code.shapes.append(shape) }
        return number
    }
}
