import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let gridWorldRows: [Builtin] = [
        Builtin("rows", "var rows: Int { get }", .function1 { (base: GridWorld) in base.rows }, "The number of rows."),
        Builtin(
            "columns", "var columns: Int { get }", .function1 { (base: GridWorld) in base.columns },
            "The number of columns."),
        Builtin(
            "terminals", "var terminals: [Cell] { get }", .function1 { (base: GridWorld) in base.terminals },
            "Where an episode ends."),
        Builtin(
            "walls", "var walls: [Cell] { get }", .function1 { (base: GridWorld) in base.walls },
            "Cells that cannot be entered."),
        Builtin(
            "stepReward", "var stepReward: Double { get }", .function1 { (base: GridWorld) in base.stepReward },
            "The reward of each step, besides what is given for entering a cell."),
        Builtin(
            "noise", "var noise: Double { get }", .function1 { (base: GridWorld) in base.noise },
            "The chance that a step goes to one of the two sides instead, half for each."),
        Builtin(
            "stateCount", "var stateCount: Int { get }", .function1 { (base: GridWorld) in base.stateCount },
            "States are cells in reading order."),
        Builtin(
            "isWall", "func isWall(_ state: Int) -> Bool",
            .function2 { (base: GridWorld, state: Int) in base.isWall(state) }, "Whether the state is a wall."),
        Builtin(
            "isTerminal", "func isTerminal(_ state: Int) -> Bool",
            .function2 { (base: GridWorld, state: Int) in base.isTerminal(state) },
            "Whether an episode ends in the state."),
        Builtin(
            "isOpen", "func isOpen(_ state: Int) -> Bool",
            .function2 { (base: GridWorld, state: Int) in base.isOpen(state) },
            "Whether the state can be left: neither wall nor terminal."),
        Builtin(
            "state", "func state(_ cell: Cell) -> Int",
            .function2 { (base: GridWorld, cell: GridWorld.Cell) in base.state(cell) }, "The number of a cell's state."),
        Builtin(
            "cell", "func cell(_ state: Int) -> Cell", .function2 { (base: GridWorld, state: Int) in base.cell(state) },
            "The cell of a state."),
        Builtin(
            "target", "func target(_ state: Int, _ action: Action) -> Int",
            .function3 { (base: GridWorld, state: Int, action: GridWorld.Action) in base.target(state, action) },
            "Where a step that goes its way ends."),
        Builtin(
            "grid", "func grid(_ values: [Double]) -> Tensor",
            .function2 { (base: GridWorld, values: [Double]) in base.grid(values) },
            "A table of states as a matrix of cells."),
        Builtin(
            "classic", "static var classic: GridWorld { get }", .function0 { GridWorld.classic },
            "Four by four, two opposite corners terminal, −1 for every step: Sutton and Barto's example 4.1."),
        Builtin(
            "enterRewards", "var enterRewards: [Cell: Double]",
            .source(
                "var rewards: [Cell: Double] = [:]\nfor (cell, reward) in _enterRewards { rewards[cell] = reward }\nreturn rewards"
            ), "What entering a cell brings besides the reward of the step."),
        Builtin(
            "_enterRewards", "var _enterRewards: [(Cell, Double)] { get }",
            .function1 { (base: GridWorld) in
                base.enterRewards.sorted { base.state($0.key) < base.state($1.key) }.map {
                    NativePair($0.key, $0.value)
                }
            }),
        Builtin(
            "init",
            "init(rows: Int, columns: Int, terminals: [Cell], walls: [Cell] = [], stepReward: Double = -1, enterRewards: [Cell: Double] = [:], noise: Double = 0)",
            .source(
                "self = GridWorld(_rows: rows, columns, terminals, walls, stepReward, enterRewards.map { ($0.key, $0.value) }, noise)"
            ), "A world of so many rows and columns; cells that lie outside are a fault."),
        Builtin(
            "init",
            "init(_rows rows: Int, _ columns: Int, _ terminals: [Cell], _ walls: [Cell], _ stepReward: Double, _ enterRewards: [(Cell, Double)], _ noise: Double)",
            .function7 {
                (
                    rows: Int, columns: Int, terminals: [GridWorld.Cell], walls: [GridWorld.Cell], stepReward: Double,
                    enterRewards: [NativePair<GridWorld.Cell, Double>], noise: Double
                ) in
                var rewards: [GridWorld.Cell: Double] = [:]
                for pair in enterRewards { rewards[pair.first] = pair.second }
                return GridWorld(
                    rows: rows, columns: columns, terminals: terminals, walls: walls, stepReward: stepReward,
                    enterRewards: rewards, noise: noise)
            }),
        Builtin(
            "outcomes",
            "func outcomes(_ state: Int, _ action: Action) -> [(probability: Double, next: Int, reward: Double)]",
            .function3 { (base: GridWorld, state: Int, action: GridWorld.Action) in
                base.outcomes(state, action).map { NativeTriple(($0.probability, $0.next, $0.reward)) }
            }, "Everything a step may lead to: probability, next state, reward."),
        Builtin(
            "step",
            "func step(_ state: Int, _ action: Action, using generator: inout RandomGenerator) -> (next: Int, reward: Double, isDone: Bool)",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (base, state, action): (GridWorld, Int, GridWorld.Action) = (
                    try call.read(0), try call.read(1), try call.read(2)
                )
                try call.give(
                    call.change(3) { (generator: inout RandomGenerator) in
                        NativeTriple(base.step(state, action, using: &generator))
                    })
            }, "One step with its chances drawn from a generator."),
    ]

    static let policyRows: [Builtin] = [
        Builtin(
            "chances", "var chances: [[Double]] { get set }",
            .native(
                get: .function1 { (base: Policy) in base.chances },
                set: .mutatingProcedure1 { (base: inout Policy, value: [[Double]]) in base.chances = value }),
            "For each state the chances of up, right, down and left."),
        Builtin(
            "init", "init(chances: [[Double]])", .function1 { (chances: [[Double]]) in Policy(chances: chances) },
            "A policy from the chances of the four actions in each state."),
        Builtin(
            "uniform", "static func uniform(_ world: GridWorld) -> Policy",
            .function1 { (world: GridWorld) in Policy.uniform(world) }, "Every action equally likely."),
        Builtin(
            "greedy", "static func greedy(_ actions: [[GridWorld.Action]]) -> Policy",
            .function1 { (actions: [[GridWorld.Action]]) in Policy.greedy(actions) },
            "All best actions of each state, equally likely."),
        Builtin(
            "==", "static func == (left: Policy, right: Policy) -> Bool",
            .function2 { (left: Policy, right: Policy) in left == right }, "Whether two are the same."),
    ]

    static let planningRows: [Builtin] = [
        Builtin(
            "world", "var world: GridWorld { get }", .function1 { (base: Planning) in base.world },
            "The world that is planned in."),
        Builtin(
            "discount", "var discount: Double { get }", .function1 { (base: Planning) in base.discount },
            "γ: what a reward one step later counts."),
        Builtin(
            "init", "init(_ world: GridWorld, discount: Double = 1)",
            .function2 { (world: GridWorld, discount: Double) in Planning(world, discount: discount) },
            "Plans in a world with a discount."),
        Builtin(
            "actionValue", "func actionValue(_ state: Int, _ action: GridWorld.Action, _ values: [Double]) -> Double",
            .function4 { (base: Planning, state: Int, action: GridWorld.Action, values: [Double]) in
                base.actionValue(state, action, values)
            }, "Σ p (r + γ v(s′)): what an action is worth when states are worth `values`."),
        Builtin(
            "evaluationSweep",
            "func evaluationSweep(_ policy: Policy, _ values: [Double], inPlace: Bool = false) -> [Double]",
            .function4 { (base: Planning, policy: Policy, values: [Double], inPlace: Bool) in
                base.evaluationSweep(policy, values, inPlace: inPlace)
            }, "One sweep of the Bellman expectation equation, into a second array or in place in reading order."),
        Builtin(
            "optimalitySweep", "func optimalitySweep(_ values: [Double], inPlace: Bool = false) -> [Double]",
            .function3 { (base: Planning, values: [Double], inPlace: Bool) in
                base.optimalitySweep(values, inPlace: inPlace)
            }, "One sweep of the Bellman optimality equation."),
        Builtin(
            "evaluate",
            "func evaluate(_ policy: Policy, tolerance: Double = 1e-10, inPlace: Bool = false, sweeps: Int = 10_000) -> [[Double]]",
            .function5 { (base: Planning, policy: Policy, tolerance: Double, inPlace: Bool, sweeps: Int) in
                base.evaluate(policy, tolerance: tolerance, inPlace: inPlace, sweeps: sweeps)
            },
            "The values of a policy after each sweep, the start first, until no value changes by the tolerance or more."
        ),
        Builtin(
            "valueIteration",
            "func valueIteration(tolerance: Double = 1e-10, inPlace: Bool = false, sweeps: Int = 10_000) -> [[Double]]",
            .function4 { (base: Planning, tolerance: Double, inPlace: Bool, sweeps: Int) in
                base.valueIteration(tolerance: tolerance, inPlace: inPlace, sweeps: sweeps)
            }, "The values after each sweep of value iteration, the start first."),
        Builtin(
            "greedyActions", "func greedyActions(_ values: [Double], tolerance: Double = 1e-9) -> [[GridWorld.Action]]",
            .function3 { (base: Planning, values: [Double], tolerance: Double) in
                base.greedyActions(values, tolerance: tolerance)
            }, "All best actions of each state; those within the tolerance of the best count."),
        Builtin(
            "policyIteration",
            "func policyIteration(from start: Policy? = nil, tolerance: Double = 1e-10) -> [(policy: Policy, values: [Double], actions: [[GridWorld.Action]])]",
            .function3 { (base: Planning, start: Policy?, tolerance: Double) in
                base.policyIteration(from: start, tolerance: tolerance).map {
                    NativeTriple(($0.policy, $0.values, $0.actions))
                }
            }, "Evaluation and improvement in turn until the arrows stay; each round's policy and values."),
    ]

    static let actionRows: [Builtin] = [
        Builtin(
            "description", "var description: String",
            .source(
                """
                switch self {
                case .up: return "up"
                case .right: return "right"
                case .down: return "down"
                case .left: return "left"
                }
                """), "As `print` writes it."),
        Builtin(
            "arrow", "var arrow: String { get }", .function1 { (base: GridWorld.Action) in base.arrow },
            "The arrow that points its way: ↑ → ↓ ←."),
    ]

    static let cellRows: [Builtin] = [
        Builtin(
            "description", "var description: String", .source("return \"(\\(row), \\(column))\""),
            "As a pair: `(1, 2)`.")
    ]
}
