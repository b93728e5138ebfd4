import Learning
import Tensors

func agents() {
    // begin
    var generator = RandomGenerator(seed: 5)
    let bandit = Bandit(means: [0.1, 0.5, 0.9], deviation: 0.3)
    print(bandit, bandit.pull(1, using: &generator))
    for strategy in [Bandit.Strategy.greedy(exploration: 0.1), .upperBound(1)] {
        let (rewards, arms, estimates) = bandit.play(strategy, pulls: 30, using: &generator)
        print(strategy, rewards.reduce(0, +), arms.prefix(5), estimates)
    }
    var cart = CartPole(using: &generator)
    print(cart.state, cart.isDone, cart.time, cart.step(1), cart)
    print(CartPole(state: [0, 0, 0.3, 0]).isDone)

    struct Chooser: Layer {
        var weight: Tensor
        var name: String { "Chooser" }
        var parameters: [Tensor] {
            get { [weight] }
            set { weight = newValue[0] }
        }
        func callAsFunction(_ input: Tensor) -> Tensor { input.matmul(weight) }
    }
    var chooser = Chooser(weight: Tensor.zeros(4, 2))
    let network = Sequential {
        Dense(4, 8, activation: .tanh)
        Dense(8, 2)
    }
    let critic = Dense(4, 1)
    var episode = playCartPole(network, using: &generator)
    print(episode, episode.actions, episode.returns(discount: 0.9)[0], episode.states.count)
    var optimizer = SGD(rate: 0.01)
    for _ in 0..<3 {
        episode = playCartPole(chooser, using: &generator)
        let gradients = gradient(at: chooser) { reinforceLoss($0, episode) }
        optimizer.update(&chooser, gradients)
        print(episode.rewards.count, reinforceLoss(chooser, episode, discount: 0.5, baseline: episode.rewards))
    }
    print(chooser.weight)
    let losses = actorCriticLosses(network, critic, episode)
    print(losses.actor, losses.critic)
    print(clippedRatioLoss([-0.1, -2], old: [-0.5, -1], advantages: [1, -1]))
    var own = Episode()
    own.rewards = [1, 2]
    own.actions.append(1)
    print(own.returns(discount: 0.5), own.actions)
    // end
}
