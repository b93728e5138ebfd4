import Interpreter
import Learning

extension LearningTopics {
    static let classics = BuiltinTopic(
        "Classics",
        types: [
            BuiltinType(
                "Stump", "struct Stump: Equatable, CustomStringConvertible", .host(0),
                "The smallest classifier: one threshold on one feature. Labels are −1 and 1."),
            BuiltinType(
                "AdaBoost", "struct AdaBoost: CustomStringConvertible", .host(0),
                "A weighted vote of stumps, each trained on the points that the ones before got wrong; every round is kept."
            ),
            BuiltinType(
                "AdaBoost.Round", "struct Round: CustomStringConvertible", .host(0),
                "One round: the weights it saw, the stump it chose, and what came of it."),
            BuiltinType(
                "Impurity", "struct Impurity: Equatable, CustomStringConvertible", .host(0),
                "How mixed the labels in a node are."),
            BuiltinType(
                "DecisionTree", "struct DecisionTree: CustomStringConvertible", .host(0),
                "A tree of questions “is this feature below that threshold?” with a class at each leaf."),
            BuiltinType(
                "DecisionTree.Node", "struct Node: CustomStringConvertible", .host(0),
                "A question or a leaf, with the training points that reached it."),
            BuiltinType(
                "Bagging", "struct Bagging: CustomStringConvertible", .host(0),
                "Trees trained on samples drawn with replacement; they vote. With `features` it is a random forest."),
            BuiltinType(
                "KMeans", "struct KMeans: CustomStringConvertible", .host(0),
                "Clusters by Lloyd's algorithm: assign each point to the nearest centre, move each centre to its points' mean."
            ),
            BuiltinType(
                "KMeans.Step", "struct Step: CustomStringConvertible", .host(0),
                "One sweep: centres, the points' clusters, and the summed squared distances."),
            BuiltinType(
                "PCA", "struct PCA: CustomStringConvertible", .host(0), "The directions along which data vary most."),
            BuiltinType("Kernel", "struct Kernel: CustomStringConvertible", .host(0), "How alike two points are."),
            BuiltinType(
                "SupportVectorMachine", "struct SupportVectorMachine: CustomStringConvertible", .host(0),
                "The widest margin between two classes −1 and 1, found by sequential minimal optimisation (Platt 1998)."
            ),
        ],
        [
            BuiltinExtension("Stump", stumpRows),
            BuiltinExtension("AdaBoost", adaBoostRows + [.description(of: AdaBoost.self)]),
            BuiltinExtension("AdaBoost.Round", adaBoostRoundRows + [.description(of: AdaBoost.Round.self)]),
            BuiltinExtension("Impurity", impurityRows + [.description(of: Impurity.self)]),
            BuiltinExtension("DecisionTree", decisionTreeRows + [.description(of: DecisionTree.self)]),
            BuiltinExtension("DecisionTree.Node", decisionTreeNodeRows + [.description(of: DecisionTree.Node.self)]),
            BuiltinExtension("Bagging", baggingRows + [.description(of: Bagging.self)]),
            BuiltinExtension("KMeans", kMeansRows + [.description(of: KMeans.self)]),
            BuiltinExtension("KMeans.Step", kMeansStepRows + [.description(of: KMeans.Step.self)]),
            BuiltinExtension("PCA", pcaRows + [.description(of: PCA.self)]),
            BuiltinExtension("Kernel", kernelRows + [.description(of: Kernel.self)]),
            BuiltinExtension(
                "SupportVectorMachine", supportVectorMachineRows + [.description(of: SupportVectorMachine.self)]),
        ])

    static let environments = BuiltinTopic(
        "Environments and agents",
        types: [
            BuiltinType(
                "GridWorld", "struct GridWorld: CustomStringConvertible", .host(0),
                "A rectangle of cells with walls, terminal cells and rewards; a step off the board or into a wall stays where it is."
            ),
            BuiltinType(
                "GridWorld.Action", "enum Action: Int, CaseIterable, CustomStringConvertible", .declared,
                "The four steps, in the order in which ties are listed.",
                members: [Builtin("up", "case up, right, down, left", .declared)]),
            BuiltinType(
                "GridWorld.Cell", "struct Cell: Hashable, CustomStringConvertible", .declared,
                "One cell, by its row and column.",
                members: [
                    Builtin("row", "let row: Int", .declared), Builtin("column", "let column: Int", .declared),
                    Builtin("init", "init(_ row: Int, _ column: Int)", .source("self.row = row\nself.column = column")),
                ]),
            BuiltinType(
                "Policy", "struct Policy: Equatable, CustomStringConvertible", .host(0),
                "The chances of the four actions in each state."),
            BuiltinType(
                "Planning", "struct Planning: CustomStringConvertible", .host(0),
                "Values of states by dynamic programming, every sweep kept."),
            BuiltinType(
                "TemporalDifference", "struct TemporalDifference: CustomStringConvertible", .host(0),
                "Q-learning and SARSA on a grid: a table of action values, learned by walking."),
            BuiltinType(
                "TemporalDifference.Rule", "struct Rule: Equatable, CustomStringConvertible", .host(0),
                "Which value the next state counts with."),
            BuiltinType(
                "Bandit", "struct Bandit: CustomStringConvertible", .host(0),
                "Several arms with normal rewards of unknown means."),
            BuiltinType(
                "Bandit.Strategy", "struct Strategy: CustomStringConvertible", .host(0), "How an arm is chosen."),
            BuiltinType(
                "CartPole", "struct CartPole: CustomStringConvertible", .host(0),
                "A pole on a cart that is pushed left or right: Barto, Sutton and Anderson 1983, with Euler steps of 0.02 s."
            ),
            BuiltinType(
                "Episode", "struct Episode: CustomStringConvertible", .host(0),
                "One episode: what was seen, what was done, what it brought."),
        ],
        [
            BuiltinExtension("", policyGradientRows),
            BuiltinExtension("GridWorld", gridWorldRows + [.description(of: GridWorld.self)]),
            BuiltinExtension("GridWorld.Action", actionRows),
            BuiltinExtension("GridWorld.Cell", cellRows),
            BuiltinExtension("Policy", policyRows + [.description(of: Policy.self)]),
            BuiltinExtension("Planning", planningRows + [.description(of: Planning.self)]),
            BuiltinExtension(
                "TemporalDifference", temporalDifferenceRows + [.description(of: TemporalDifference.self)]),
            BuiltinExtension(
                "TemporalDifference.Rule", temporalDifferenceRuleRows + [.description(of: TemporalDifference.Rule.self)]
            ),
            BuiltinExtension("Bandit", banditRows + [.description(of: Bandit.self)]),
            BuiltinExtension("Bandit.Strategy", banditStrategyRows + [.description(of: Bandit.Strategy.self)]),
            BuiltinExtension("CartPole", cartPoleRows + [.description(of: CartPole.self)]),
            BuiltinExtension("Episode", episodeRows + [.description(of: Episode.self)]),
        ])
}
