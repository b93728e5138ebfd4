import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let temporalDifferenceRuleRows: [Builtin] = [
        Builtin(
            "qLearning", "static var qLearning: Rule { get }", .function0 { TemporalDifference.Rule.qLearning },
            "The best action's: Q-learning."),
        Builtin(
            "sarsa", "static var sarsa: Rule { get }", .function0 { TemporalDifference.Rule.sarsa },
            "That of the action taken next: SARSA."),
        Builtin(
            "==", "static func == (left: Rule, right: Rule) -> Bool",
            .function2 { (left: TemporalDifference.Rule, right: TemporalDifference.Rule) in left == right },
            "Whether two are the same."),
    ]

    static let temporalDifferenceRows: [Builtin] = [
        Builtin(
            "world", "var world: GridWorld { get }", .function1 { (base: TemporalDifference) in base.world },
            "The world that is walked in."),
        Builtin(
            "rule", "var rule: Rule { get }", .function1 { (base: TemporalDifference) in base.rule },
            "Which value the next state counts with."),
        Builtin(
            "rate", "var rate: Double { get }", .function1 { (base: TemporalDifference) in base.rate },
            "How far a value moves toward what was seen."),
        Builtin(
            "discount", "var discount: Double { get }", .function1 { (base: TemporalDifference) in base.discount },
            "γ: what a reward one step later counts."),
        Builtin(
            "exploration", "var exploration: Double { get }",
            .function1 { (base: TemporalDifference) in base.exploration }, "The chance of a random action."),
        Builtin(
            "values", "var values: [[Double]] { get }", .function1 { (base: TemporalDifference) in base.values },
            "The value of each action in each state."),
        Builtin(
            "returns", "var returns: [Double] { get }", .function1 { (base: TemporalDifference) in base.returns },
            "The sum of rewards of each episode."),
        Builtin(
            "init",
            "init(_ world: GridWorld, rule: Rule = .qLearning, rate: Double = 0.1, discount: Double = 1, exploration: Double = 0.1)",
            .function5 {
                (world: GridWorld, rule: TemporalDifference.Rule, rate: Double, discount: Double, exploration: Double)
                in TemporalDifference(world, rule: rule, rate: rate, discount: discount, exploration: exploration)
            }, "A learner whose values all start at 0."),
        Builtin(
            "greedyActions", "func greedyActions(tolerance: Double = 1e-9) -> [[GridWorld.Action]]",
            .function2 { (base: TemporalDifference, tolerance: Double) in base.greedyActions(tolerance: tolerance) },
            "The best actions of each state."),
        Builtin(
            "learn",
            "mutating func learn(episodes: Int, from start: Int? = nil, steps: Int = 10_000, using generator: inout RandomGenerator)",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (episodes, start, steps): (Int, Int?, Int) = (try call.read(1), try call.read(2), try call.read(3))
                try call.change(0, 4) { (base: inout TemporalDifference, generator: inout RandomGenerator) in
                    base.learn(episodes: episodes, from: start, steps: steps, using: &generator)
                }
            }, "Walks episodes from a start, or from random open cells."),
    ]

    static let banditStrategyRows: [Builtin] = [
        Builtin(
            "greedy", "static func greedy(exploration: Double) -> Strategy",
            .function1 { (a: Double) in Bandit.Strategy.greedy(exploration: a) },
            "The best so far, but with this chance a random one."),
        Builtin(
            "upperBound", "static func upperBound(_ width: Double) -> Strategy",
            .function1 { (a: Double) in Bandit.Strategy.upperBound(a) }, "The largest mean plus c √(ln t / n)."),
    ]

    static let banditRows: [Builtin] = [
        Builtin(
            "means", "var means: [Double] { get }", .function1 { (base: Bandit) in base.means },
            "The mean reward of each arm."),
        Builtin(
            "deviation", "var deviation: Double { get }", .function1 { (base: Bandit) in base.deviation },
            "The standard deviation of the rewards."),
        Builtin(
            "init", "init(means: [Double], deviation: Double = 1)",
            .function2 { (means: [Double], deviation: Double) in Bandit(means: means, deviation: deviation) },
            "Arms with the given means."),
        Builtin(
            "pull", "func pull(_ arm: Int, using generator: inout RandomGenerator) -> Double",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (base, arm): (Bandit, Int) = (try call.read(0), try call.read(1))
                try call.give(
                    call.change(2) { (generator: inout RandomGenerator) in base.pull(arm, using: &generator) })
            }, "The reward of one pull, drawn from a generator."),
        Builtin(
            "play",
            "func play(_ strategy: Strategy, pulls: Int, using generator: inout RandomGenerator) -> (rewards: [Double], arms: [Int], estimates: [Double])",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (base, strategy, pulls): (Bandit, Bandit.Strategy, Int) = (
                    try call.read(0), try call.read(1), try call.read(2)
                )
                try call.give(
                    call.change(3) { (generator: inout RandomGenerator) in
                        NativeTriple(base.play(strategy, pulls: pulls, using: &generator))
                    })
            }, "The rewards, the arms pulled, and the estimated means after so many pulls."),
    ]

    static let cartPoleRows: [Builtin] = [
        Builtin(
            "state", "var state: [Double] { get }", .function1 { (base: CartPole) in base.state },
            "Position, speed, angle, angular speed."),
        Builtin(
            "init", "init(state: [Double] = [0, 0, 0, 0])", .function1 { (state: [Double]) in CartPole(state: state) },
            "Starts in a state of position, speed, angle and angular speed."),
        Builtin(
            "isDone", "var isDone: Bool { get }", .function1 { (base: CartPole) in base.isDone },
            "Whether the pole has fallen, the cart has left the track, or 500 steps have passed."),
        Builtin(
            "step", "mutating func step(_ action: Int) -> Double",
            .mutatingFunction1 { (base: inout CartPole, action: Int) in base.step(action) },
            "Pushes left (0) or right (1); every step is worth 1."),
        Builtin("time", "var time: Int { get }", .function1 { (base: CartPole) in base.time }, "The steps so far."),
        Builtin(
            "init", "init(using generator: inout RandomGenerator)",
            .native { (call: NativeCall) throws(Fault) -> Void in
                try call.give(call.change(0) { (generator: inout RandomGenerator) in CartPole(using: &generator) })
            }, "Near the upright rest."),
    ]

    static let episodeRows: [Builtin] = [
        Builtin(
            "states", "var states: [[Double]] { get set }",
            .native(
                get: .function1 { (base: Episode) in base.states },
                set: .mutatingProcedure1 { (base: inout Episode, value: [[Double]]) in base.states = value }),
            "What was seen before each step."),
        Builtin(
            "actions", "var actions: [Int] { get set }",
            .native(
                get: .function1 { (base: Episode) in base.actions },
                set: .mutatingProcedure1 { (base: inout Episode, value: [Int]) in base.actions = value }),
            "What was done at each step."),
        Builtin(
            "rewards", "var rewards: [Double] { get set }",
            .native(
                get: .function1 { (base: Episode) in base.rewards },
                set: .mutatingProcedure1 { (base: inout Episode, value: [Double]) in base.rewards = value }),
            "What each step brought."),
        Builtin("init", "init()", .function0 { Episode() }, "An episode without steps."),
        Builtin(
            "returns", "func returns(discount: Double) -> [Double]",
            .function2 { (base: Episode, discount: Double) in base.returns(discount: discount) },
            "The discounted sum of rewards from each step on."),
    ]

    static let policyGradientRows: [Builtin] = [
        Builtin(
            "reinforceLoss",
            "func reinforceLoss<Model: Layer>(_ policy: Model, _ episode: Episode, discount: Double = 0.99, baseline: [Double]? = nil) -> Tensor",
            .source("return _reinforceLoss(policy._erased, episode, discount, baseline)"),
            "The objective of REINFORCE for one episode: −Σ log π(a) (G − b); its gradient raises what did better than the baseline."
        ),
        Builtin(
            "_reinforceLoss",
            "func _reinforceLoss(_ policy: AnyLayer, _ episode: Episode, _ discount: Double, _ baseline: [Double]?) -> Tensor",
            .function4 { (policy: AnyLayer, episode: Episode, discount: Double, baseline: [Double]?) in
                reinforceLoss(policy, episode, discount: discount, baseline: baseline)
            }),
        Builtin(
            "actorCriticLosses",
            "func actorCriticLosses<Actor: Layer, Critic: Layer>(_ actor: Actor, _ critic: Critic, _ episode: Episode, discount: Double = 0.99) -> (actor: Tensor, critic: Tensor)",
            .source("return _actorCriticLosses(actor._erased, critic._erased, episode, discount)"),
            "The objectives of an actor and its critic for one episode: advantages are one-step temporal differences."),
        Builtin(
            "_actorCriticLosses",
            "func _actorCriticLosses(_ actor: AnyLayer, _ critic: AnyLayer, _ episode: Episode, _ discount: Double) -> (actor: Tensor, critic: Tensor)",
            .function4 { (actor: AnyLayer, critic: AnyLayer, episode: Episode, discount: Double) in
                NativePair(actorCriticLosses(actor, critic, episode, discount: discount))
            }),
        Builtin(
            "clippedRatioLoss",
            "func clippedRatioLoss(_ logProbabilities: Tensor, old: Tensor, advantages: Tensor, epsilon: Double = 0.2) -> Tensor",
            .function4 { (logProbabilities: Tensor, old: Tensor, advantages: Tensor, epsilon: Double) in
                clippedRatioLoss(logProbabilities, old: old, advantages: advantages, epsilon: epsilon)
            },
            "PPO's clipped objective: −mean min(ρ A, clip(ρ, 1 − ε, 1 + ε) A) with ρ the ratio of new to old probabilities."
        ),
        Builtin(
            "playCartPole",
            "func playCartPole<Model: Layer>(_ policy: Model, using generator: inout RandomGenerator) -> Episode",
            .source("return _playCartPole(policy._erased, &generator)"),
            "Plays one episode of the cart and pole with actions drawn from a policy's probabilities."),
        Builtin(
            "_playCartPole", "func _playCartPole(_ policy: AnyLayer, _ generator: inout RandomGenerator) -> Episode",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let policy: AnyLayer = try call.read(0)
                try call.give(
                    call.change(1) { (generator: inout RandomGenerator) in playCartPole(policy, using: &generator) })
            }),
    ]
}
