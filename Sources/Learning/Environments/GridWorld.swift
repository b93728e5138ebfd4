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

        /// The action so many quarter turns to the right.
        func turned(_ quarters: Int) -> Action { Action(rawValue: (rawValue + quarters) % 4) ?? self }

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

    /// What makes a world, in one object: programs copy worlds at every step.
    private final class Board: Sendable {
        let terminals: [Cell]
        let walls: [Cell]
        let enterRewards: [Cell: Double]
        let kinds: [UInt8]
        /// The reward of a step that ends in each state.
        let rewards: [Double]

        init(terminals: [Cell], walls: [Cell], enterRewards: [Cell: Double], kinds: [UInt8], rewards: [Double]) {
            (self.terminals, self.walls, self.enterRewards) = (terminals, walls, enterRewards)
            (self.kinds, self.rewards) = (kinds, rewards)
        }
    }

    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int
    /// The reward of each step, besides what is given for entering a cell.
    public let stepReward: Double
    /// The chance that a step goes to one of the two sides instead, half for each.
    public let noise: Double
    private let board: Board

    /// Where an episode ends.
    public var terminals: [Cell] { board.terminals }
    /// Cells that cannot be entered.
    public var walls: [Cell] { board.walls }
    /// What entering a cell brings besides the reward of the step.
    public var enterRewards: [Cell: Double] { board.enterRewards }
    private var kinds: [UInt8] { board.kinds }

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
                    .custom(LearningMessages.cells(rows, columns, most: GridWorld.mostCells))))
        }
        let (rows, columns) = fits ? (rows, columns) : (1, 1)
        (self.rows, self.columns) = (rows, columns)
        (self.stepReward, self.noise) = (stepReward, min(max(noise, 0), 1))
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
        let rewards = (0..<kinds.count).map { stepReward + (enterRewards[Cell($0 / columns, $0 % columns)] ?? 0) }
        board = Board(
            terminals: terminals, walls: walls, enterRewards: enterRewards, kinds: kinds, rewards: rewards)
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
        var result: [(probability: Double, next: Int, reward: Double)] = []
        forEachOutcome(state, action) { result.append(($0, $1, $2)) }
        return result
    }

    /// The same, one after the other: sweeps need no list.
    @inline(__always)
    func forEachOutcome(_ state: Int, _ action: Action, _ take: (Double, Int, Double) -> Void) {
        guard isOpen(state) else { return }
        let straight = target(state, action)
        take(1 - noise, straight, board.rewards[straight])
        guard noise > 0 else { return }
        for turn in 0..<2 {
            let next = target(state, action.turned(turn * 2 + 1))
            take(noise / 2, next, board.rewards[next])
        }
    }

    /// One step with its chances drawn from a generator.
    public func step(
        _ state: Int, _ action: Action, using generator: inout RandomGenerator
    ) -> (next: Int, reward: Double, isDone: Bool) {
        var direction = action
        if noise > 0 {
            let draw = generator.nextUniform()
            if draw < noise { direction = action.turned(draw < noise / 2 ? 1 : 3) }
        }
        guard has(state, by: "step") else { return (0, 0, true) }
        let next = isOpen(state) ? target(state, direction) : state
        return (next, isOpen(state) ? board.rewards[next] : 0, !isOpen(next))
    }

    /// A table of states as a matrix of cells.
    public func grid(_ values: [Double]) -> Tensor { Tensor(values, shape: [rows, columns]) }
}
