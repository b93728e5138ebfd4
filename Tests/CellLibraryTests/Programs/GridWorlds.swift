import Learning
import Tensors

func gridWorlds() {
    // begin
    let world = GridWorld.classic
    print(world, world.stateCount, world.terminals, world.isOpen(1), world.isTerminal(0), world.isWall(0))
    let planning = Planning(world)
    let policy = Policy.uniform(world)
    let sweeps = planning.evaluate(policy)
    print(sweeps.count, world.grid(sweeps[3]), world.grid(sweeps[sweeps.count - 1]))
    print(planning.evaluate(policy, inPlace: true).count, planning.evaluationSweep(policy, sweeps[2])[1])
    let optimal = planning.valueIteration()
    print(optimal.count, world.grid(optimal[optimal.count - 1]), planning.optimalitySweep(optimal[0])[1])
    let arrows = planning.greedyActions(optimal[optimal.count - 1])
    print(arrows.map { $0.map { $0.arrow }.joined() })
    for round in planning.policyIteration() { print(round.values, round.actions[6], round.policy == policy) }
    print(planning.policyIteration(from: .greedy(arrows)).count, Planning(world, discount: 0.9).discount)
    print(planning.actionValue(1, .left, sweeps[3]))
    for action in GridWorld.Action.allCases { print(action, action.rawValue, action.arrow, world.target(5, action)) }
    func words(_ action: GridWorld.Action) -> String {
        switch action {
        case .up, .down: "vertical"
        case .left, .right: "horizontal"
        }
    }
    print(words(.up), words(.left), GridWorld.Action(rawValue: 2) ?? .up, GridWorld.Action(rawValue: 9) == nil)
    let cell = GridWorld.Cell(1, 2)
    print(cell, cell.row, cell.column, world.state(cell), world.cell(6) == cell, Set([cell, cell]).count)

    let maze = GridWorld(
        rows: 3, columns: 4, terminals: [GridWorld.Cell(0, 3), GridWorld.Cell(1, 3)], walls: [GridWorld.Cell(1, 1)],
        stepReward: -0.04, enterRewards: [GridWorld.Cell(0, 3): 1, GridWorld.Cell(1, 3): -1], noise: 0.2)
    print(maze, maze.rows, maze.columns, maze.walls, maze.stepReward, maze.noise, maze.enterRewards.count)
    print(maze.enterRewards[GridWorld.Cell(0, 3)] ?? 0)
    for outcome in maze.outcomes(0, .right) { print(outcome.probability, outcome.next, outcome.reward) }
    print(maze.grid(Planning(maze).valueIteration().last ?? []))
    var generator = RandomGenerator(seed: 3)
    for _ in 0..<3 {
        let (next, reward, isDone) = maze.step(8, .up, using: &generator)
        print(next, reward, isDone)
    }
    for rule in [TemporalDifference.Rule.qLearning, .sarsa] {
        var learner = TemporalDifference(world, rule: rule, rate: 0.2, exploration: 0.2)
        learner.learn(episodes: 60, using: &generator)
        learner.learn(episodes: 5, from: 6, steps: 100, using: &generator)
        print(learner, learner.values[6], learner.returns.count, learner.greedyActions()[1])
        print(learner.rule, learner.rule == rule, learner.rate, learner.discount, learner.exploration)
    }
    print(Policy(chances: [[1, 0, 0, 0]]), policy.chances[3])
    // end
}
