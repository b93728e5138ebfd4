import Tensors

/// One episode: what was seen, what was done, what it brought.
public struct Episode: Sendable {
    /// What was seen before each step.
    public var states: [[Double]] = []
    /// What was done at each step.
    public var actions: [Int] = []
    /// What each step brought.
    public var rewards: [Double] = []

    /// An episode without steps.
    public init() {}

    /// The discounted sum of rewards from each step on.
    public func returns(discount: Double) -> [Double] {
        var result = rewards
        for place in rewards.indices.reversed().dropFirst() { result[place] += discount * result[place + 1] }
        return result
    }

    /// Whether there are as many states and actions as rewards; it is a fault otherwise.
    func isComplete(by operation: String) -> Bool {
        for count in [states.count, actions.count] where count != rewards.count {
            FaultSlot.record(TensorFault(operation, [], .countDiffers(expected: rewards.count, got: count)))
            return false
        }
        return true
    }
}

/// The objective of REINFORCE for one episode: −Σ log π(a) (G − b); its gradient raises what did better than the baseline.
public func reinforceLoss<Model: Layer>(
    _ policy: Model, _ episode: Episode, discount: Double = 0.99, baseline: [Double]? = nil
) -> Tensor {
    guard episode.isComplete(by: "reinforceLoss") else { return .empty }
    let gains = episode.returns(discount: discount)
    if let baseline, baseline.count != gains.count {
        let reason = TensorFault.Reason.countDiffers(expected: gains.count, got: baseline.count)
        FaultSlot.record(TensorFault("reinforceLoss", [], reason))
        return .empty
    }
    let advantages = zip(gains, baseline ?? gains.map { _ in 0 }).map { $0 - $1 }
    let chosen = policy(Tensor(episode.states)).logSoftmax().picking(episode.actions)
    return -(chosen * Tensor(advantages)).sum()
}

/// The objectives of an actor and its critic for one episode: advantages are one-step temporal differences.
public func actorCriticLosses<Actor: Layer, Critic: Layer>(
    _ actor: Actor, _ critic: Critic, _ episode: Episode, discount: Double = 0.99
) -> (actor: Tensor, critic: Tensor) {
    guard episode.isComplete(by: "actorCriticLosses") else { return (.empty, .empty) }
    let states = Tensor(episode.states)
    let values = critic(states).flattened()
    let next = Tensor(values.elements.dropFirst() + [0])
    let goals = Tensor(episode.rewards) + next * Tensor(discount)
    let advantages = (goals - values).detached
    let chosen = actor(states).logSoftmax().picking(episode.actions)
    return (-(chosen * advantages).sum(), (values - goals).squared().sum())
}

/// PPO's clipped objective: −mean min(ρ A, clip(ρ, 1 − ε, 1 + ε) A) with ρ the ratio of new to old probabilities.
public func clippedRatioLoss(
    _ logProbabilities: Tensor, old: Tensor, advantages: Tensor, epsilon: Double = 0.2
) -> Tensor {
    guard sameShape("clippedRatioLoss", logProbabilities, old),
        sameShape("clippedRatioLoss", logProbabilities, advantages)
    else { return .empty }
    let ratio = (logProbabilities - old).exp()
    return -Tensor.minimum(ratio * advantages, ratio.clipped(1 - epsilon, 1 + epsilon) * advantages).mean()
}

/// Plays one episode of the cart and pole with actions drawn from a policy's probabilities.
public func playCartPole<Model: Layer>(_ policy: Model, using generator: inout RandomGenerator) -> Episode {
    var cart = CartPole(using: &generator)
    var episode = Episode()
    while !cart.isDone, FaultSlot.isEmpty {
        let chances = withoutGradient { policy(Tensor([cart.state])).softmax().elements }
        let action = generator.nextUniform() < (chances.first ?? 0) ? 0 : 1
        episode.states.append(cart.state)
        episode.actions.append(action)
        episode.rewards.append(cart.step(action))
    }
    return episode
}
