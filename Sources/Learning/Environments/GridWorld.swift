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

        /// The arrow that points its way: ↑ → ↓ ←.
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
        /// Its row, from 0 at the top.
        public let row: Int
        /// Its column, from 0 on the left.
        public let column: Int
        /// The cell in a row and a column.
        public init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }
    }

    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int
    /// Where an episode ends.
    public let terminals: [Cell]
    /// Cells that cannot be entered.
    public let walls: [Cell]
    /// The reward of each step, besides what is given for entering a cell.
    public let stepReward: Double
    /// What entering a cell brings besides the reward of the step.
    public let enterRewards: [Cell: Double]
    /// The chance that a step goes to one of the two sides instead, half for each.
    public let noise: Double
    private let kinds: [UInt8]

    /// A world of so many rows and columns; cells that lie outside are a fault.
    public init(
        rows: Int, columns: Int, terminals: [Cell], walls: [Cell] = [], stepReward: Double = -1,
        enterRewards: [Cell: Double] = [:], noise: Double = 0
    ) {
        let fits = rows > 0 && columns > 0 && rows <= GridWorld.mostCells && columns <= GridWorld.mostCells / rows
        if !fits {
            FaultSlot.record(
                TensorFault(
                    "GridWorld", [],
                    .custom(
                        "\(rows) rows and \(columns) columns: at least one cell is needed, "
                            + "and at most \(GridWorld.mostCells)")))
        }
        let (rows, columns) = fits ? (rows, columns) : (1, 1)
        (self.rows, self.columns) = (rows, columns)
        (self.terminals, self.walls) = (terminals, walls)
        (self.stepReward, self.enterRewards, self.noise) = (stepReward, enterRewards, min(max(noise, 0), 1))
        var kinds = Array(repeating: UInt8(0), count: rows * columns)
        for (cells, kind) in [(walls, UInt8(1)), (terminals, UInt8(2))] {
            for cell in cells {
                guard cell.row >= 0, cell.row < rows, cell.column >= 0, cell.column < columns else {
                    FaultSlot.record(
                        TensorFault(
                            "GridWorld", [Shape([rows, columns])],
                            .custom("cell (\(cell.row), \(cell.column)) lies outside")))
                    continue
                }
                kinds[cell.row * columns + cell.column] = kind
            }
        }
        self.kinds = kinds
    }

    /// Four by four, two opposite corners terminal, −1 for every step: Sutton and Barto's example 4.1.
    public static let classic = GridWorld(rows: 4, columns: 4, terminals: [Cell(0, 0), Cell(3, 3)])

    /// States are cells in reading order.
    public var stateCount: Int { rows * columns }
    /// Whether the state is a wall.
    public func isWall(_ state: Int) -> Bool { has(state, by: "isWall") && kinds[state] == 1 }
    /// Whether an episode ends in the state.
    public func isTerminal(_ state: Int) -> Bool { has(state, by: "isTerminal") && kinds[state] == 2 }
    /// Whether the state can be left: neither wall nor terminal.
    public func isOpen(_ state: Int) -> Bool { has(state, by: "isOpen") && kinds[state] == 0 }

    /// The most cells that a world may have.
    private static let mostCells = 1_000_000

    /// Whether there is a state of this number; it is a fault otherwise.
    func has(_ state: Int, by operation: String) -> Bool {
        if kinds.indices.contains(state) { return true }
        FaultSlot.record(TensorFault(operation, [], .indexOutOfRange(state, axis: 0, extent: kinds.count)))
        return false
    }

    /// Whether there is a value for each state; it is a fault otherwise.
    func fits(_ count: Int, by operation: String) -> Bool {
        if count == kinds.count { return true }
        FaultSlot.record(TensorFault(operation, [], .countDiffers(expected: kinds.count, got: count)))
        return false
    }

    /// The number of a cell's state.
    public func state(_ cell: Cell) -> Int {
        guard cell.row >= 0, cell.row < rows, cell.column >= 0, cell.column < columns else {
            FaultSlot.record(
                TensorFault(
                    "state", [Shape([rows, columns])], .custom("cell (\(cell.row), \(cell.column)) lies outside")))
            return 0
        }
        return cell.row * columns + cell.column
    }
    /// The cell of a state.
    public func cell(_ state: Int) -> Cell { Cell(state / columns, state % columns) }

    /// Where a step that goes its way ends.
    public func target(_ state: Int, _ action: Action) -> Int {
        guard has(state, by: "target") else { return 0 }
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
        guard has(state, by: "step") else { return (0, 0, true) }
        let next = isOpen(state) ? target(state, direction) : state
        return (next, isOpen(state) ? reward(entering: next) : 0, !isOpen(next))
    }

    private func reward(entering state: Int) -> Double { stepReward + (enterRewards[cell(state)] ?? 0) }

    /// A table of states as a matrix of cells.
    public func grid(_ values: [Double]) -> Tensor { Tensor(values, shape: [rows, columns]) }
}
