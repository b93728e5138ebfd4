// Simple virtual machine / interpreter with run-time errors and limits
enum Instruction { case push(Int), add, sub, mul, div, dup, swap, jump(Int), jumpIfZero(Int), load(String), store(String), print, halt }
struct Machine {
    enum Trap: Error { case stackUnderflow(at: Int), divisionByZero(at: Int), badAddress(Int), tooManySteps(limit: Int), unknown(variable: String) }
    private var stack: [Int] = []
    private var memory = [String: Int]()
    private(set) var output = ""
    var pc = 0
    let limit: Int
    init(limit: Int = 1000) { self.limit = limit }
    private mutating func pop() throws(Trap) -> Int {
        guard let top = stack.popLast() else { throw .stackUnderflow(at: pc) }
        return top
    }
    private mutating func binary(_ op: (Int, Int) -> Int) throws(Trap) {
        let b = try pop(), a = try pop()
        stack.append(op(a, b))
    }
    mutating func run(_ program: [Instruction]) throws(Trap) -> [Int] {
        var steps = 0
        loop: while true {
            guard program.indices.contains(pc) else { throw .badAddress(pc) }
            steps += 1
            if steps > limit { throw .tooManySteps(limit: limit) }
            let instruction = program[pc]
            switch instruction {
            case .push(let n): stack.append(n)
            case .add: try binary(+)
            case .sub: try binary(-)
            case .mul: try binary(*)
            case .div:
                guard stack.last != 0 else { throw .divisionByZero(at: pc) }
                try binary(/)
            case .dup: let top = try pop(); stack += [top, top]
            case .swap: let b = try pop(), a = try pop(); stack.append(b); stack.append(a)
            case .jump(let to): pc = to; continue loop
            case .jumpIfZero(let to): if try pop() == 0 { pc = to; continue loop }
            case .load(let name):
                guard let value = memory[name] else { throw .unknown(variable: name) }
                stack.append(value)
            case .store(let name): memory[name] = try pop()
            case .print: output += "\(try pop()) "
            case .halt: break loop
            }
            pc += 1
        }
        return stack
    }
}
let factorial: [Instruction] = [.push(6), .store("n"), .push(1), .store("r"), .load("n"), .jumpIfZero(15), .load("n"), .dup, .print, .load("r"), .mul, .store("r"), .load("n"), .push(1), .jump(16), .jump(19), .sub, .store("n"), .jump(4), .load("r"), .halt]
let programs: [(String, [Instruction])] = [("factorial", factorial), ("underflow", [.push(1), .add]), ("zero", [.push(1), .push(0), .div]), ("loop", [.jump(0)]), ("bad", [.jump(-4)]), ("name", [.load("zz")]), ("swap", [.push(9), .push(2), .swap, .sub, .halt])]
for (name, program) in programs {
    var machine = Machine(limit: 200)
    do throws(Machine.Trap) {
        let rest = try machine.run(program)
        print("\(name): \(rest) output '\(machine.output)'")
    } catch {
        switch error {
        case .stackUnderflow(at: let pc), .divisionByZero(at: let pc): print("\(name): trap at \(pc) — \(error)")
        case .tooManySteps: print("\(name): too long, pc \(machine.pc)")
        case .badAddress, .unknown: print("\(name): \(error)")
        }
    }
}
// expect: factorial: [720] output '6 5 4 3 2 1 '
// expect: underflow: trap at 1 — stackUnderflow(at: 1)
// expect: zero: trap at 2 — divisionByZero(at: 2)
// expect: loop: too long, pc 0
// expect: bad: badAddress(-4)
// expect: name: unknown(variable: "zz")
// expect: swap: [-7] output ''
