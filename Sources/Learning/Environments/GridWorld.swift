import Tensors

/// A rectangle of cells with walls, terminal cells and rewards; a step off the board or into a wall stays where it is.
public struct GridWorld: Sendable {
    /// The four steps, in the order in which ties are listed.
    public enum Action: Int, CaseIterable, Sendable {
        case up, right, down, left

        var step: (Int, Int) {
            switch self {
            case .up: (-1, 0)
            case .right: (0, 1)
            case .down: (1, 0)
            case .left: (0, -1)
            }
        }

        public var arrow: String {
            switch self {
            case .up: "↑"
            case .right: "→"
            case .down: "↓"
            case .left: "←"
            }
        }
    }

    public struct Cell: Hashable, Sendable {
        public let row: Int
        public let column: Int
        public init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }
    }

    public let rows: Int
    public let columns: Int
    public let terminals: [Cell]
    public let walls: [Cell]
    /// The reward of each step, besides what is given for entering a cell.
    public let stepReward: Double
    public let enterRewards: [Cell: Double]
    /// The chance that a step goes to one of the two sides instead, half for each.
    public let noise: Double
    private let kinds: [UInt8]

    public init(
        rows: Int, columns: Int, terminals: [Cell], walls: [Cell] = [], stepReward: Double = -1,
        enterRewards: [Cell: Double] = [:], noise: Double = 0
    ) {
        (self.rows, self.columns) = (max(1, rows), max(1, columns))
        (self.terminals, self.walls) = (terminals, walls)
        (self.stepReward, self.enterRewards, self.noise) = (stepReward, enterRewards, min(max(noise, 0), 1))
        var kinds = Array(repeating: UInt8(0), count: max(1, rows) * max(1, columns))
        for (cells, kind) in [(walls, UInt8(1)), (terminals, UInt8(2))] {
            for cell in cells {
                guard cell.row >= 0, cell.row < rows, cell.column >= 0, cell.column < columns else {
                    FaultSlot.record(
                        TensorFault(
                            "GridWorld", [Shape([rows, columns])],
                            .custom("cell (\(cell.row), \(cell.column)) lies outside")))
                    continue
                }
                kinds[cell.row * max(1, columns) + cell.column] = kind
            }
        }
        self.kinds = kinds
    }

    /// Four by four, two opposite corners terminal, −1 for every step: Sutton and Barto's example 4.1.
    public static let classic = GridWorld(rows: 4, columns: 4, terminals: [Cell(0, 0), Cell(3, 3)])

    /// States are cells in reading order.
    public var stateCount: Int { rows * columns }
    public func isWall(_ state: Int) -> Bool { kinds[state] == 1 }
    public func isTerminal(_ state: Int) -> Bool { kinds[state] == 2 }
    /// Whether the state can be left: neither wall nor terminal.
    public func isOpen(_ state: Int) -> Bool { kinds[state] == 0 }
    public func state(_ cell: Cell) -> Int { cell.row * columns + cell.column }
    public func cell(_ state: Int) -> Cell { Cell(state / columns, state % columns) }

    /// Where a step that goes its way ends.
    public func target(_ state: Int, _ action: Action) -> Int {
        let (down, across) = action.step
        let (row, column) = (state / columns + down, state % columns + across)
        guard row >= 0, row < rows, column >= 0, column < columns else { return state }
        let next = row * columns + column
        return isWall(next) ? state : next
    }

    /// Everything a step may lead to: probability, next state, reward.
    public func outcomes(_ state: Int, _ action: Action) -> [(probability: Double, next: Int, reward: Double)] {
        guard isOpen(state) else { return [] }
        var result = [(1 - noise, action)]
        if noise > 0 {
            let actions = Action.allCases
            for turn in [1, 3] { result.append((noise / 2, actions[(action.rawValue + turn) % 4])) }
        }
        return result.map { probability, direction in
            let next = target(state, direction)
            return (probability, next, reward(entering: next))
        }
    }

    /// One step with its chances drawn from a generator.
    public func step(
        _ state: Int, _ action: Action, using generator: inout RandomGenerator
    ) -> (next: Int, reward: Double, isDone: Bool) {
        var direction = action
        if noise > 0 {
            let draw = generator.nextUniform()
            if draw < noise { direction = Action.allCases[(action.rawValue + (draw < noise / 2 ? 1 : 3)) % 4] }
        }
        let next = isOpen(state) ? target(state, direction) : state
        return (next, isOpen(state) ? reward(entering: next) : 0, !isOpen(next))
    }

    private func reward(entering state: Int) -> Double { stepReward + (enterRewards[cell(state)] ?? 0) }

    /// A table of states as a matrix of cells.
    public func grid(_ values: [Double]) -> Tensor { Tensor(values, shape: [rows, columns]) }
}
